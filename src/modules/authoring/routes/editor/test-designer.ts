import assert from 'node:assert/strict'
import { Browser } from '../../../../../test/support/browser.ts'
import { serve } from '../../../../../test/support/serve.ts'
import { testDatabase } from '../../../../platform/db/test-database.ts'
import { elementAt } from '../../../forms/domain/edit/tree.ts'
import type { Answers } from '../../../forms/domain/model.ts'
import { identityRoutes, loadDemoStaff, type Staff, staffOf } from '../../../identity/index.ts'
import { loadDemoTenants, tenantBySlug } from '../../../tenants/index.ts'
import { saveTestAnswers } from '../../commands/save-test-answers.ts'
import { applyEdits, createDraft, type DraftEdit, type DraftId, draftById, type PackageDraft } from '../../index.ts'
import { authoringRoutes } from '../../routes.ts'

/** A server with the designer, an author signed in at it, and a colleague. */
export async function testDesigner() {
  const t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  const tenant = await tenantBySlug(t.app, 'neustadt-an-der-orla')
  assert.ok(tenant)
  const tenantId = tenant.id
  const staff = await staffOf(t.db, tenantId)
  const person = (email: string): Staff => {
    const found = staff.find(one => one.email === email)
    assert.ok(found)
    return found
  }
  const author = person('formulare@neustadt.example')
  const colleague = person('freigabe@neustadt.example')
  const server = await serve(t.app, [...identityRoutes(t.app), ...authoringRoutes(t.app)])
  const signedIn = async (email: string): Promise<Browser> => {
    const one = new Browser(server)
    assert.equal((await one.post('/amt/anmelden', { email, password: 'amtsweg-demo' })).statusCode, 303)
    return one
  }
  const browser = await signedIn(author.email)
  let count = 0
  const newDraft = async (): Promise<DraftId> => {
    const packageId = `feuer-${++count}`
    const made = await createDraft(t.app, { tenantId, title: 'Feuer anmelden', packageId, from: 'nothing', author })
    assert.ok(made.ok)
    return made.draft.id
  }
  const draftOf = async (id: DraftId): Promise<PackageDraft> => {
    const draft = await draftById(t.app, tenantId, id)
    assert.ok(draft)
    return draft
  }
  const stand = async (id: DraftId) => String((await draftOf(id)).revision)
  return {
    app: t.app,
    server,
    author,
    colleague,
    browser,
    signedIn,
    newDraft,
    draftOf,
    stand,
    fieldIn: async (id: DraftId, field: string) =>
      elementAt((await draftOf(id)).source.form, { kind: 'field', id: field })?.value,
    change: async (id: DraftId, fields: Record<string, string>) =>
      browser.post(url(id, '/aendern'), { stand: await stand(id), ...fields }),
    testAnswers: async (id: DraftId, answers: Answers) =>
      assert.ok(await saveTestAnswers(t.app, { tenantId, draftId: id, author }, answers)),
    /** Saves beside the browser. */
    save: async (id: DraftId, by: Staff, edits: readonly DraftEdit[]) => {
      const outcome = await applyEdits(t.app, {
        tenantId,
        draftId: id,
        revision: Number(await stand(id)),
        edits,
        author: by,
      })
      assert.ok(outcome.ok)
    },
    /** The properties form as it was shown, with something changed. */
    saveProperties: async (id: DraftId, part: string, changes: Record<string, string>) => {
      const seen = seenIn((await browser.get(url(id, `?teil=${part}`))).body)
      const raw: Record<string, string> = JSON.parse(seen)
      const fields = { teil: part, stand: await stand(id), gesehen: seen, ...raw, ...changes }
      return browser.post(url(id, '/eigenschaften'), fields)
    },
    close: async () => {
      await server.close()
      await t.close()
    },
  }
}
export type TestDesigner = Awaited<ReturnType<typeof testDesigner>>

export const url = (id: string, rest = '') => `/amt/formulare/${id}${rest}`
export const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
/** What the properties form says it has shown. */
export const seenIn = (body: string): string => unescaped(/name="gesehen" value="([^"]*)"/.exec(body)?.[1] ?? '{}')
