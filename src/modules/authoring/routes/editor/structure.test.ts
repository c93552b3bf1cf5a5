import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { elementAt, elementsOf } from '../../../forms/domain/edit/tree.ts'
import type { DraftId } from '../../domain/draft.ts'
import { findingsOf } from '../../findings-of.ts'
import { seenIn, type TestDesigner, testDesigner, unescaped, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

test('a question is added, named, moved, copied, removed, and each step taken back', async () => {
  const id = await d.newDraft()
  const added = await d.change(id, { teil: 'field.email', dazu: 'text' })
  assert.equal(added.statusCode, 303)
  assert.match(d.browser.location, /teil=field\.neueFrage&sagt=gespeichert&fokus=p-label#p-label$/)
  const named = await d.saveProperties(id, 'field.neueFrage', { label: 'Name des Vereins' })
  assert.equal(named.statusCode, 303, named.body)
  assert.match(d.browser.location, /teil=field\.nameDesVereins/)
  assert.equal((await d.fieldIn(id, 'nameDesVereins'))?.['label'], 'Name des Vereins')
  await d.change(id, { teil: 'field.nameDesVereins', tun: 'hoch' })
  const page = elementAt((await d.draftOf(id)).source.form, { kind: 'page', id: 'kontakt' })
  assert.match(JSON.stringify(page?.value['fields']), /nameDesVereins.*email/)
  await d.change(id, { teil: 'field.nameDesVereins', tun: 'verdoppeln' })
  assert.equal((await d.fieldIn(id, 'nameDesVereins2'))?.['label'], 'Name des Vereins (Kopie)')
  await d.change(id, { teil: 'field.nameDesVereins2', tun: 'entfernen' })
  assert.match(d.browser.location, /sagt=entfernt/)
  assert.match((await d.browser.get(d.browser.location.split('#')[0] ?? '')).body, /Entfernt\./)
  assert.equal(await d.fieldIn(id, 'nameDesVereins2'), undefined)
  await d.browser.post(url(id, '/zurueck'), { teil: 'form' })
  assert.ok(await d.fieldIn(id, 'nameDesVereins2'))
  await d.browser.post(url(id, '/wieder'), { teil: 'form' })
  assert.equal(await d.fieldIn(id, 'nameDesVereins2'), undefined)
})

test('422: what is wrong is told at the property, what is right is saved, nothing typed is lost', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'field.email', dazu: 'number' })
  const answer = await d.saveProperties(id, 'field.neueFrage', { label: 'Gäste', max: 'viele', hint: 'Ungefähr' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /Schreiben Sie eine Zahl/)
  assert.match(answer.body, /value="viele"/)
  assert.equal((await d.fieldIn(id, 'gaeste'))?.['hint'], 'Ungefähr')
})

test('a list in a list is added and copied, and the form stays in order', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'page.kontakt', dazu: 'liste' })
  await d.change(id, { teil: 'page.neue-liste', dazu: 'liste' })
  assert.match(d.browser.location, /teil=page\.neue-liste%2Fneue-liste-2&/)
  assert.deepEqual(await problemsOf(id), [])
  await d.change(id, { teil: 'page.neue-liste', tun: 'verdoppeln' })
  const { form } = (await d.draftOf(id)).source
  assert.equal(elementsOf(form).filter(({ value }) => value['kind'] === 'repeat').length, 4)
  assert.deepEqual(await problemsOf(id), [])
})

test('every type can be added and shown, with its preview', async () => {
  const id = await d.newDraft()
  const { body } = await d.browser.get(url(id, '?teil=field.email'))
  const kinds = [...body.matchAll(/name="dazu" value="([^"]+)"/g)].map(([, kind]) => kind ?? '')
  assert.ok(kinds.length > 20)
  for (const kind of kinds) {
    const before = await d.stand(id)
    assert.equal((await d.change(id, { teil: 'field.email', dazu: kind })).statusCode, 303, kind)
    assert.notEqual(await d.stand(id), before, kind)
    const shown = await d.browser.get(d.browser.location.split('#')[0] ?? '')
    assert.equal(shown.statusCode, 200, kind)
    assert.match(shown.body, /id="p-(label|title)"/, kind)
    const frame = unescaped(/<iframe src="([^"]+)"/.exec(shown.body)?.[1] ?? '')
    const preview = await d.browser.get(frame)
    assert.equal(preview.statusCode, 200, `${kind}: ${frame}`)
    assert.doesNotMatch(preview.body, /Noch keine Vorschau/, kind)
  }
})

test('two at once: other properties are merged, the same one is put up for choice, nothing is lost', async () => {
  const id = await d.newDraft()
  const { body } = await d.browser.get(url(id, '?teil=field.email'))
  const seen = seenIn(body)
  const raw: Record<string, string> = JSON.parse(seen)
  const old = await d.stand(id)
  const target = { kind: 'field', id: 'email' } as const
  const other = (property: string, value: string) => d.save(id, d.colleague, [{ op: 'set', target, property, value }])
  await other('hint', 'Von der Kollegin')
  const fields = { teil: 'field.email', stand: old, gesehen: seen, ...raw }
  const merged = await d.browser.post(url(id, '/eigenschaften'), { ...fields, label: 'Meine E-Mail' })
  assert.equal(merged.statusCode, 303, merged.body)
  assert.match(d.browser.location, /sagt=zusammen/)
  assert.equal((await d.fieldIn(id, 'email'))?.['hint'], 'Von der Kollegin')
  assert.equal((await d.fieldIn(id, 'email'))?.['label'], 'Meine E-Mail')
  await other('label', 'Ihr Postfach')
  const conflict = await d.browser.post(url(id, '/eigenschaften'), {
    ...fields,
    label: 'Dritter Name',
    legalBasis: '§ 1',
  })
  assert.equal(conflict.statusCode, 409)
  assert.match(conflict.body, new RegExp(`${d.colleague.name} hat dasselbe geändert`))
  assert.match(conflict.body, /Dritter Name/)
  assert.match(conflict.body, /Ihr Postfach/)
  assert.match(conflict.body, /name="legalBasis" value="§ 1"/)
  assert.match(conflict.body, /name="hint" value="Von der Kollegin"/)
})

test('what other parts still need is told when it is removed, and where', async () => {
  const id = await d.newDraft()
  await d.save(id, d.author, [
    { op: 'set', target: { kind: 'field', id: 'anschrift' }, property: 'when', value: 'email != null' },
  ])
  await d.change(id, { teil: 'field.email', dazu: 'text' })
  await d.change(id, { teil: 'field.email', tun: 'entfernen' })
  const { body } = await d.browser.get(d.browser.location.split('#')[0] ?? '')
  assert.match(body, /Entfernt\..*Vielleicht brauchen andere Teile noch.*befunde/s)
  const preview = await d.browser.get(unescaped(/<iframe src="([^"]+)"/.exec(body)?.[1] ?? ''))
  assert.match(preview.body, /target="_top">Ihre Anschrift<\/a>: „email“/)
})

test('what one chooses between is named after its label, unless a rule speaks of it already', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'field.email', dazu: 'choice-group' })
  await d.saveProperties(id, 'field.neueFrage', { label: 'Wer' })
  await d.save(id, d.author, [
    { op: 'set', target: { kind: 'field', id: 'email' }, property: 'when', value: 'wer = "zweiteMoeglichkeit"' },
  ])
  await d.saveProperties(id, 'field.ersteMoeglichkeit', { label: 'Verein' })
  await d.saveProperties(id, 'field.zweiteMoeglichkeit', { label: 'Person' })
  assert.equal((await d.fieldIn(id, 'verein'))?.['label'], 'Verein')
  assert.equal((await d.fieldIn(id, 'zweiteMoeglichkeit'))?.['label'], 'Person')
})

const problemsOf = async (id: DraftId) =>
  findingsOf((await d.draftOf(id)).source).filter(({ severity }) => severity === 'error')
