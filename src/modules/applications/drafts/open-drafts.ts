import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { ApplicationId, Draft } from '../domain/application.ts'
import { type DraftSave, loadDraft, saveDrafts } from '../store.ts'
import { draftOf, sealContent } from './content.ts'
import { inBatches } from './in-batches.ts'

const MOST_KEPT = 5000
const MOST_TRIES = 5
const MOST_IN_BATCH = 200

/** What a change of a draft leaves; what is not said stays. */
export type DraftChange = Partial<Pick<Draft, 'answers' | 'language' | 'notes' | 'packageVersion'>>

/** The drafts people are working on right now, kept in the process so that a page costs no query. */
export interface OpenDrafts {
  /** The draft as it stands; undefined when there is none. */
  read(tenantId: TenantId, id: ApplicationId): Promise<Draft | undefined>
  /** The draft as the database has it. */
  readNewest(tenantId: TenantId, id: ApplicationId): Promise<Draft | undefined>
  /**
   * Changes a draft, one change after the other, and saves it durably. `change` may run again when another process
   * saved in between; it sees the newest draft, and returns undefined where nothing changes.
   */
  change(
    tenantId: TenantId,
    id: ApplicationId,
    change: (draft: Draft) => DraftChange | undefined,
  ): Promise<Draft | undefined>
  /** Runs `work` while nobody else changes this draft, then forgets it. */
  finish<T>(id: ApplicationId, work: () => Promise<T>): Promise<T>
}

const registers = new WeakMap<App, OpenDrafts>()

export function openDrafts(app: App): OpenDrafts {
  const known = registers.get(app)
  if (known) return known
  const fresh = createOpenDrafts(app)
  registers.set(app, fresh)
  return fresh
}

function createOpenDrafts(app: App): OpenDrafts {
  const kept = new Map<ApplicationId, Draft>()
  const turns = new Map<ApplicationId, Promise<unknown>>()
  const save = inBatches<TenantId, DraftSave, boolean>(MOST_IN_BATCH, async (tenantId, saves) => {
    const saved = await saveDrafts(app.pool, tenantId, saves)
    return saves.map(({ id }) => saved.has(id))
  })

  const keep = (draft: Draft): Draft => {
    kept.delete(draft.id)
    kept.set(draft.id, draft)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? draft.id)
    return draft
  }

  const load = async (tenantId: TenantId, id: ApplicationId): Promise<Draft | undefined> => {
    const row = await inTenant(app.db, tenantId, tx => loadDraft(tx, tenantId, id))
    if (row) return keep(await draftOf(app, row))
    kept.delete(id)
    return undefined
  }

  /** With a database of its own this process is the only writer; on a shared server another may have saved. */
  const read = async (tenantId: TenantId, id: ApplicationId): Promise<Draft | undefined> => {
    const known = app.config.databaseUrl === undefined ? kept.get(id) : undefined
    return known?.tenantId === tenantId ? known : load(tenantId, id)
  }

  const inTurn = async <T>(id: ApplicationId, work: () => Promise<T>): Promise<T> => {
    const before = turns.get(id)
    const mine = before ? before.then(work, work) : work()
    turns.set(id, mine)
    try {
      return await mine
    } finally {
      if (turns.get(id) === mine) turns.delete(id)
    }
  }

  const tryChange = async (
    draft: Draft,
    change: (draft: Draft) => DraftChange | undefined,
  ): Promise<Draft | undefined> => {
    const changes = change(draft)
    if (changes === undefined) return draft
    const changed = { ...draft, ...changes }
    const { id, revision, packageVersion, answers, code, language, notes } = changed
    const content = sealContent(await tenantKey(app, draft.tenantId), id, { answers, code, language, notes })
    const saved = await save(draft.tenantId, { id, revision, packageVersion, content })
    return saved ? keep({ ...changed, revision: revision + 1, changedAt: app.clock.now() }) : undefined
  }

  return {
    read,
    readNewest: load,
    change: (tenantId, id, change) =>
      inTurn(id, async () => {
        let draft = await read(tenantId, id)
        for (let tries = 0; draft && tries < MOST_TRIES; tries++) {
          const changed = await tryChange(draft, change)
          if (changed) return changed
          draft = await load(tenantId, id)
        }
        if (draft) throw new Error('a draft kept changing while it was being saved')
        return undefined
      }),
    finish: (id, work) =>
      inTurn(id, async () => {
        try {
          return await work()
        } finally {
          kept.delete(id)
        }
      }),
  }
}
