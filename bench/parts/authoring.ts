import { applyEdits, createDraft, type DraftEdit } from '../../src/modules/authoring/index.ts'
import { staffOf } from '../../src/modules/identity/index.ts'
import { tenantBySlug } from '../../src/modules/tenants/index.ts'
import { openApplication } from '../../src/open-application.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Row } from './table.ts'

const FIELDS = 100
const SAVES = 50
const GOAL_MS = 300

/** One change of a form of 100 fields, from the request's edits to the commit; the slowest of 50. */
export async function measureSaving(dataDir: string, databaseUrl: string): Promise<Row> {
  const { app, close } = await openApplication(
    readConfig({ AMTSWEG_DATA_DIR: dataDir, AMTSWEG_LOG: 'error', DATABASE_URL: databaseUrl }),
    () => undefined,
  )
  try {
    const tenant = await tenantBySlug(app, 'neustadt-an-der-orla')
    const author = tenant && (await staffOf(app.db, tenant.id)).find(({ roles }) => roles.includes('author'))
    if (!author) throw new Error('no author in the demo data')
    const { tenantId } = author
    const created = await createDraft(app, {
      tenantId,
      title: 'Bench',
      packageId: 'bench-form',
      from: 'nothing',
      author,
    })
    if (!created.ok) throw new Error(created.reason)
    const draftId = created.draft.id
    const save = async (revision: number, edits: readonly DraftEdit[]): Promise<number> => {
      const saved = await applyEdits(app, { tenantId, draftId, revision, edits, author })
      if (!saved.ok) throw new Error(saved.reason)
      return saved.draft.revision
    }
    let revision = await save(
      1,
      Array.from({ length: FIELDS }, (_, at) => added(at)),
    )
    let slowest = 0
    for (let round = 0; round < SAVES; round += 1) {
      const start = performance.now()
      revision = await save(revision, [relabelled(round)])
      slowest = Math.max(slowest, performance.now() - start)
    }
    const value = Math.round(slowest * 10) / 10
    return {
      what: `saving a form of ${FIELDS} fields, slowest of ${SAVES}`,
      value,
      unit: 'ms',
      goal: `< ${GOAL_MS}`,
      met: value < GOAL_MS,
    }
  } finally {
    await close()
  }
}

const added = (at: number): DraftEdit => ({
  op: 'add',
  into: { kind: 'page', id: 'name' },
  at,
  element: { type: 'text', id: `feld${at}`, label: `Feld ${at}`, when: at === 0 ? 'true' : `feld${at - 1} != "x"` },
})
const relabelled = (round: number): DraftEdit => ({
  op: 'set',
  target: { kind: 'field', id: `feld${round}` },
  property: 'label',
  value: `Anders ${round}`,
})
