import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { elementsOf } from '../../../forms/domain/edit/tree.ts'
import { type TestDesigner, testDesigner, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

test('a rule is put together, said in words, and read back', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'field.email', dazu: 'yes-no' })
  await d.saveProperties(id, 'field.neueFrage', { label: 'Im Freien' })
  await d.change(id, { teil: 'field.imFreien', dazu: 'text' })
  const rule = { teil: 'field.neueFrage', regel: 'when', als: 'words', verbund: 'and' }
  const line = { 'z.0.0.was': 'answer:imFreien', 'z.0.0.wie': 'no' }
  const shown = await d.browser.post(url(id, '/regel'), { ...rule, 'z.0.0.was': 'answer:imFreien', tun: 'zeigen' })
  assert.match(shown.body, /ist mit Nein beantwortet/)
  const missing = await d.browser.post(url(id, '/regel'), { ...rule, 'z.0.0.was': '', tun: 'speichern' })
  assert.equal(missing.statusCode, 422)
  assert.match(missing.body, /Wählen Sie eine Frage/)
  const saved = await d.browser.post(url(id, '/regel'), {
    ...rule,
    ...line,
    stand: await d.stand(id),
    tun: 'speichern',
  })
  assert.equal(saved.statusCode, 303, saved.body)
  assert.equal((await d.fieldIn(id, 'neueFrage'))?.['when'], 'imFreien = false')
  const { body } = await d.browser.get(url(id, '?teil=field.neueFrage'))
  assert.match(body, /Erscheint, wenn „Im Freien“ ist mit Nein beantwortet/)
  const again = await d.browser.get(url(id, '?teil=field.neueFrage&regel=when'))
  assert.match(again.body, /value="answer:imFreien" selected/)
  await d.browser.post(url(id, '/regel'), { ...rule, stand: await d.stand(id), tun: 'loeschen' })
  assert.equal((await d.fieldIn(id, 'neueFrage'))?.['when'], undefined)
})

test('a check begins with the answer that it stands at', async () => {
  const id = await d.newDraft()
  const { body } = await d.browser.get(url(id, '?teil=field.email&regel=checks.neu'))
  assert.match(body, /value="answer:email" selected/)
})

test('a formula: mistakes at their place, too free for the builder, tried out', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'field.email', dazu: 'computed' })
  const rule = { teil: 'field.neueFrage', regel: 'value', als: 'formula' }
  const wrong = await d.browser.post(url(id, '/regel'), { ...rule, formel: '1 + (2', tun: 'speichern' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /<mark>/)
  const tried = await d.browser.post(url(id, '/regel'), { ...rule, formel: 'floor(2.5) * 3', tun: 'zeigen' })
  assert.match(tried.body, /Mit Ihren Testantworten: 6/)
  await d.browser.post(url(id, '/regel'), {
    ...rule,
    formel: 'floor(2.5) * 3',
    stand: await d.stand(id),
    tun: 'speichern',
  })
  const shown = await d.browser.get(url(id, '?teil=field.neueFrage&regel=value'))
  assert.match(shown.body, /Diese Regel ist zu frei für den Baukasten/)
})

test('the preview is walked through with test answers of one’s own', async () => {
  const id = await d.newDraft()
  const start = await d.browser.get(url(id, '/vorschau'))
  assert.equal(start.statusCode, 303)
  const first = d.browser.location
  const wrong = await d.browser.post(first, {})
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Geben Sie/)
  const name = { 'antragsteller.givenName': 'Erika', 'antragsteller.familyName': 'Mustermann' }
  const home = { street: 'Am Markt', houseNumber: '1', postcode: '07806', city: 'Neustadt' }
  const address = Object.fromEntries(Object.entries(home).map(([key, value]) => [`anschrift.${key}`, value]))
  assert.equal((await d.browser.post(first, { ...name, ...address })).statusCode, 303)
  const contact = await d.browser.post(d.browser.location, { email: '' })
  assert.equal(contact.statusCode, 303, contact.body)
  assert.match(d.browser.location, /vorschau\/pruefen/)
  const review = await d.browser.get(d.browser.location)
  assert.match(review.body, /Erika Mustermann/)
  assert.match(
    (await d.browser.post(url(id, '/vorschau/pruefen'), { richtigkeit: 'ja' })).body,
    /wäre jetzt abgesendet/,
  )
  const publisher = await d.signedIn('freigabe@neustadt.example')
  assert.doesNotMatch((await publisher.get(url(id, '/vorschau/pruefen'))).body, /Erika/)
  await d.browser.post(url(id, '/vorschau/leeren'), {})
  assert.doesNotMatch((await d.browser.get(url(id, '/vorschau/pruefen'))).body, /Erika/)
})

test('texts: every language beside the German, missing ones marked, saved one by one', async () => {
  const id = await d.newDraft()
  const { body } = await d.browser.get(url(id, '/texte?sprache=en'))
  assert.match(body, /fehlt/)
  const row = { schluessel: 'field.email.label', gesehen: JSON.stringify({ de: 'E-Mail-Adresse', en: '' }) }
  const saved = await d.browser.post(url(id, '/texte'), {
    ...row,
    de: 'Ihre E-Mail',
    en: 'Your e-mail',
    stand: await d.stand(id),
  })
  assert.equal(saved.statusCode, 303, saved.body)
  assert.equal((await d.fieldIn(id, 'email'))?.['label'], 'Ihre E-Mail')
  const { form } = (await d.draftOf(id)).source
  assert.deepEqual(form['translations'], { en: { 'field.email.label': 'Your e-mail' } })
  const english = await d.browser.get(url(id, '/vorschau/seite/kontakt?sprache=en'))
  assert.match(english.body, /Your e-mail/)
})

test('findings lead to their element; an open rule of the data schema is accepted or discarded', async () => {
  const id = await d.newDraft()
  const openRules = [
    { id: 'R1', text: 'Nur bei Minderjährigen', proposal: { action: 'show', when: 'antragsteller != null' } },
    { id: 'R2', text: 'Unklar' },
  ]
  await d.save(id, d.author, [
    { op: 'set', target: { kind: 'field', id: 'email' }, property: 'openRules', value: openRules },
    { op: 'set', target: { kind: 'field', id: 'anschrift' }, property: 'when', value: 'gibtEsNicht = 1' },
  ])
  const { body } = await d.browser.get(url(id, '/befunde'))
  assert.match(body, /teil=field\.anschrift/)
  assert.match(body, /gibtEsNicht/)
  assert.match(body, /Nur bei Minderjährigen/)
  const decide = async (regel: string, tun: string) =>
    d.browser.post(url(id, '/offene-regel'), { teil: 'field.email', regel, tun, stand: await d.stand(id) })
  assert.equal((await decide('R1', 'annehmen')).statusCode, 303)
  assert.equal((await decide('R2', 'verwerfen')).statusCode, 303)
  const email = await d.fieldIn(id, 'email')
  assert.equal(email?.['when'], 'antragsteller != null')
  assert.equal(email?.['openRules'], undefined)
})

test('an open rule is written anew: first what it does, then the rule, which takes its place', async () => {
  const id = await d.newDraft()
  await d.save(id, d.author, [
    {
      op: 'set',
      target: { kind: 'field', id: 'email' },
      property: 'openRules',
      value: [{ id: 'R1', text: 'Nur mit Namen' }],
    },
  ])
  assert.match(
    (await d.browser.get(url(id, '?teil=field.email'))).body,
    /value="requiredWhen">Sie ist nur manchmal Pflicht/,
  )
  await d.browser.post(url(id, '/offene-regel'), { teil: 'field.email', regel: 'R1', selbst: 'requiredWhen' })
  assert.match(d.browser.location, /regel=requiredWhen&offen=R1/)
  const { body } = await d.browser.get(d.browser.location)
  assert.match(body, /<blockquote>Nur mit Namen/)
  const rule = { teil: 'field.email', regel: 'requiredWhen', als: 'formula', offen: 'R1', tun: 'speichern' }
  const wrong = await d.browser.post(url(id, '/regel'), { ...rule, formel: '', stand: await d.stand(id) })
  assert.match(wrong.body, /name="offen" value="R1"/)
  await d.browser.post(url(id, '/regel'), { ...rule, formel: 'antragsteller != null', stand: await d.stand(id) })
  const email = await d.fieldIn(id, 'email')
  assert.deepEqual([email?.['requiredWhen'], email?.['openRules']], ['antragsteller != null', undefined])
})

test('in a list, a formula is tried out with the first item, or an empty one; the reasons are those of a chosen item', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'page.kontakt', dazu: 'liste' })
  const { form } = (await d.draftOf(id)).source
  const repeat = elementsOf(form).find(({ value }) => value['kind'] === 'repeat')
  assert.ok(repeat)
  const name = String(repeat.value['itemSummary'])
  await d.change(id, { teil: `field.${name}`, dazu: 'text' })
  const target = { kind: 'field', id: 'neueFrage' } as const
  await d.save(id, d.author, [{ op: 'set', target, property: 'when', value: `${name} = "Rex"` }])
  const answers = (...names: string[]) => ({ [String(repeat.value['list'])]: names.map(one => ({ [name]: one })) })
  const tried = async () => {
    const rule = { teil: 'field.neueFrage', regel: 'when', als: 'formula', formel: `${name} = "Rex"`, tun: 'zeigen' }
    return (await d.browser.post(url(id, '/regel'), rule)).body
  }
  assert.match(await tried(), /Mit Ihren Testantworten, mit einem leeren Eintrag, weil „Neue Liste“ noch keinen hat/)
  assert.match((await d.browser.get(url(id, '?teil=field.neueFrage'))).body, /So wäre es mit einem leeren/)
  await d.testAnswers(id, answers('Rex', 'Bello'))
  assert.match(await tried(), /mit dem ersten Eintrag von „Neue Liste“: trifft zu/)
  const first = await d.browser.get(url(id, '?teil=field.neueFrage'))
  assert.match(first.body, /Warum ist diese Frage zu sehen/)
  assert.match(first.body, /Eintrag 2<\/option>/)
  const second = await d.browser.get(url(id, '?teil=field.neueFrage&eintrag=2'))
  assert.match(second.body, /Warum ist diese Frage nicht zu sehen/)
  assert.match(second.body, /„Bello“/)
})
