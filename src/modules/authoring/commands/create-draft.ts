import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import type { JsonObject } from '../../../platform/json.ts'
import { record } from '../../audit/index.ts'
import { isObject } from '../../forms/domain/edit/tree.ts'
import {
  type NewPackage,
  newPackage,
  type ServicePackage,
  servicesOf,
  storedPackage,
  versionsOf,
} from '../../online-services/index.ts'
import { tenantById } from '../../tenants/index.ts'
import type { Author, DraftSource, PackageDraft } from '../domain/draft.ts'
import type { CreateOutcome } from '../domain/outcomes.ts'
import { isPackageId } from '../domain/package-id.ts'
import { insertDraft, selectDrafts } from '../store/drafts.ts'
import { insertRevision } from '../store/revisions.ts'

export interface NewDraft {
  readonly tenantId: TenantId
  readonly title: string
  /** Part of the address of the service: "brauchtumsfeuer-anmelden". */
  readonly packageId: string
  readonly from:
    | 'nothing'
    /** A form, and what else the scaffold takes from where it comes. */
    | { readonly fim: JsonObject; readonly scaffold?: Partial<Omit<NewPackage, 'id' | 'title' | 'form'>> }
    | { readonly package: string; readonly version: string }
  readonly author: Author
}

/** A new draft: from nothing, from a form, or as a copy. Under the id of an own package it becomes its next version. */
export async function createDraft(app: App, wanted: NewDraft): Promise<CreateOutcome> {
  const { tenantId, packageId, author } = wanted
  const title = wanted.title.trim().slice(0, 200)
  if (title === '') return { ok: false, reason: 'no-title' }
  if (!isPackageId(packageId)) return { ok: false, reason: 'wrong-id' }
  const versions = await versionsOf(app.db, packageId)
  const isNext = typeof wanted.from === 'object' && 'package' in wanted.from && wanted.from.package === packageId
  if (isNext && versions.some(({ owner }) => owner !== tenantId)) return { ok: false, reason: 'not-yours' }
  if (!isNext && versions.length > 0) return { ok: false, reason: 'id-taken' }
  const started = await startOf(app, { ...wanted, title })
  if (!started) return { ok: false, reason: 'unknown-package' }
  const values = (await servicesOf(app, tenantId)).find(service => service.packageId === started.from)?.parameters ?? {}
  const draft: PackageDraft = {
    id: newId<'package-draft'>(),
    tenantId,
    packageId,
    title,
    source: started.source,
    revision: 1,
    basedOn: isNext ? started.version : undefined,
    state: 'editing',
    changedBy: author.name,
    changedById: author.id,
    changedAt: app.clock.now(),
    submittedBy: undefined,
    comment: undefined,
  }
  return inTenant(app.db, tenantId, async (tx): Promise<CreateOutcome> => {
    const open = (await selectDrafts(tx, tenantId)).find(other => other.packageId === packageId)
    if (open) return { ok: false, reason: 'open-draft', draftId: open.id }
    await insertDraft(tx, draft, values)
    await insertRevision(tx, tenantId, draft.id, {
      revision: 1,
      at: draft.changedAt,
      authorId: author.id,
      authorName: author.name,
      kind: 'created',
      words: [started.words],
      touched: [],
      edits: [],
      inverse: [],
      standing: null,
    })
    await record(tx, {
      tenantId,
      actor: { kind: 'staff', id: author.id, name: author.name },
      event: 'authoring.draft-created',
      subjectId: draft.id,
      detail: { packageId, title },
    })
    return { ok: true, draft }
  })
}

interface Start {
  readonly source: DraftSource
  readonly words: string
  readonly from?: string
  readonly version?: string
}

async function startOf(app: App, { from, packageId, title, tenantId }: NewDraft): Promise<Start | undefined> {
  const level = (await tenantById(app, tenantId))?.kind ?? 'gemeinde'
  const base = { id: packageId, title, level }
  if (from === 'nothing') return { source: asDraft(newPackage(base)), words: 'Formular neu angelegt.' }
  if ('fim' in from) {
    const source = newPackage({ ...base, ...from.scaffold, form: from.fim })
    return { source: asDraft(source), words: 'Formular aus einer Vorlage angelegt.' }
  }
  const source = await storedPackage(app, from.package, from.version)
  if (!source) return undefined
  const isCopy = from.package !== packageId
  const manifest = { ...source.manifest, id: packageId, title, ...(isCopy ? { name: title.slice(0, 200) } : {}) }
  return {
    source: asDraft({ ...source, id: packageId, manifest: isCopy ? manifest : { ...source.manifest, title } }),
    words: isCopy
      ? `Kopie von „${source.manifest.title}“ angelegt.`
      : `Neue Fassung begonnen, auf Grundlage von ${source.manifest.version}.`,
    from: from.package,
    version: from.version,
  }
}

const asDraft = (source: ServicePackage): DraftSource => ({ ...source, form: isObject(source.form) ? source.form : {} })
