import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DraftId } from '../../domain/draft.ts'
import { rawService } from '../../domain/service/raw-service.ts'
import { seenIn, type TestDesigner, testDesigner, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

/** The page as it was shown, with something changed. */
async function post(id: DraftId, changes: Record<string, string>, stand?: string) {
  const seen = seenIn((await d.browser.get(url(id, '/dienst'))).body)
  const raw: Record<string, string> = JSON.parse(seen)
  return d.browser.post(url(id, '/dienst'), { stand: stand ?? (await d.stand(id)), gesehen: seen, ...raw, ...changes })
}
const sourceOf = async (id: DraftId) => (await d.draftOf(id)).source

test('names, start page, steps, law: saved, in the history, undone, and only what was changed', async () => {
  const id = await d.newDraft()
  const before = await sourceOf(id)
  const answer = await post(id, {
    title: 'Brauchtumsfeuer anmelden',
    minutes: '15',
    atHand: '- Lageplan\n\nAusweis',
    start: 'Für {{behoerde}}.\r\n\r\n## Fristen\r\n\r\n14 Tage.',
    nextSteps: 'Wir prüfen.\n2. Sie bekommen Post.',
    contactName: '',
    'basis-1-law': 'OBG',
    'basis-1-paragraph': '§ 27',
    'basis-1-about': 'Feuer sind anzumelden.',
    'basis-1-by': 'land',
  })
  assert.equal(answer.statusCode, 303, answer.body)
  const { manifest, texts } = await sourceOf(id)
  assert.deepEqual(
    [manifest.title, manifest.minutes, manifest.atHand],
    ['Brauchtumsfeuer anmelden', 15, ['Lageplan', 'Ausweis']],
  )
  assert.deepEqual(manifest.contact, { email: 'email' })
  assert.deepEqual(manifest.legalBasis, [
    ...before.manifest.legalBasis,
    { law: 'OBG', paragraph: '§ 27', about: 'Feuer sind anzumelden.', by: 'land' },
  ])
  assert.equal(texts.nextSteps, '1. Wir prüfen.\n2. Sie bekommen Post.')
  assert.equal(texts.privacy, before.texts.privacy)
  const { body } = await d.browser.get(url(id, '/dienst?sagt=gespeichert'))
  assert.match(body, /<h1>Brauchtumsfeuer anmelden/)
  assert.match(body, /<h4>Fristen<\/h4>/)
  assert.doesNotMatch(body, /<p>Für \{\{/)
  assert.match((await d.browser.get(url(id, '/fassungen'))).body, /Text der Startseite geändert/)
  await post(id, { 'basis-0-remove': 'ja' })
  assert.deepEqual(
    (await sourceOf(id)).manifest.legalBasis.map(({ law }) => law),
    ['OBG'],
  )
  await d.browser.post(url(id, '/zurueck'), { bereich: 'dienst' })
  assert.match(d.browser.location, /\/dienst\?sagt=gespeichert/)
  await d.browser.post(url(id, '/zurueck'), { bereich: 'dienst' })
  assert.deepEqual(await sourceOf(id), before)
})

test('what is wrong is told at its control, and nothing that was typed is lost', async () => {
  const id = await d.newDraft()
  const before = await sourceOf(id)
  const { statusCode, body } = await post(id, {
    title: '',
    name: 'Feuer',
    minutes: 'lange',
    start: 'Ab {{ort}}',
    email: 'antragsteller',
    feeField: 'gebuehr',
    'basis-0-law': '',
    'basis-1-law': 'OBG',
  })
  assert.equal(statusCode, 422)
  const told = ['title', 'minutes', 'start', 'email', 'feeField', 'basis-0-law', 'basis-1-about', 'basis-1-by']
  for (const name of told) {
    assert.match(body, new RegExp(`<a href="#d-${name}">`), name)
    assert.match(body, new RegExp(`id="d-${name}-error">\\s*<p`), name)
  }
  assert.match(body, /Für „\{\{ort\}\}“ gibt es keinen Wert. Benutzen können Sie: \{\{behoerde\}\}/)
  assert.match(body, /value="lange"/)
  assert.match(body, /value="Feuer"/)
  assert.deepEqual(await sourceOf(id), before)
  const none = await post(id, { 'basis-0-remove': 'ja' })
  assert.match(none.body, /Nennen Sie wenigstens eine Rechtsgrundlage/)
})

test('fitting fields are offered, and chosen', async () => {
  const id = await d.newDraft()
  const computed = { type: 'computed', id: 'gebuehr', label: 'Gebühr', value: '500', format: 'cents' }
  await d.save(id, d.author, [{ op: 'add', into: { kind: 'computed' }, at: 0, element: computed }])
  const { body } = await d.browser.get(url(id, '/dienst'))
  assert.match(body, /<option value="gebuehr">Gebühr/)
  assert.match(body, /<option value="antragsteller" selected>/)
  assert.doesNotMatch(body, /<option value="anschrift"/)
  await post(id, { feeField: 'gebuehr' })
  assert.equal((await sourceOf(id)).manifest.feeField, 'gebuehr')
  await d.save(id, d.author, [{ op: 'remove', target: { kind: 'field', id: 'gebuehr' } }])
  assert.match((await d.browser.get(url(id, '/dienst'))).body, /„gebuehr“ passt nicht/)
  assert.match((await d.browser.get(url(id, '/befunde'))).body, /dienst">Angaben zum Dienst/)
  await post(id, { feeField: '' })
  assert.equal((await sourceOf(id)).manifest.feeField, undefined)
})

test('two at once: other things are merged, the same thing is asked about', async () => {
  const id = await d.newDraft()
  const stand = await d.stand(id)
  const seen = JSON.stringify(rawService(await sourceOf(id)))
  const raw: Record<string, string> = { ...rawService(await sourceOf(id)) }
  const send = (changes: Record<string, string>) =>
    d.browser.post(url(id, '/dienst'), { stand, gesehen: seen, ...raw, ...changes })
  await d.save(id, d.colleague, [
    { op: 'set-package', property: 'title', value: 'Ihr Titel' },
    { op: 'set-package', property: 'minutes', value: 20 },
  ])
  assert.equal((await send({ name: 'Feuer' })).statusCode, 303)
  assert.match(d.browser.location, /sagt=zusammen/)
  const { statusCode, body } = await send({ title: 'Mein Titel', description: 'Mein Satz.' })
  assert.equal(statusCode, 409)
  assert.match(body, /„Ihr Titel“ gespeichert/)
  assert.match(body, /value="Mein Titel"/)
  assert.match(body, /Mein Satz\./)
  assert.match(body, /name="minutes"[^>]*value="20"/)
  const again = { ...JSON.parse(seenIn(body)), title: 'Mein Titel', description: 'Mein Satz.' }
  const sent = { stand: await d.stand(id), gesehen: seenIn(body), ...again }
  assert.equal((await d.browser.post(url(id, '/dienst'), sent)).statusCode, 303)
  const { manifest } = await sourceOf(id)
  assert.deepEqual([manifest.title, manifest.minutes, manifest.name], ['Mein Titel', 20, 'Feuer'])
})
