import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDesigner, testDesigner, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

test('answers, messages and entries of one’s own lists are changed in German and translated; published ones only translated', async () => {
  const id = await d.newDraft()
  await d.change(id, { teil: 'field.email', dazu: 'radios' })
  const art = { kind: 'field', id: 'neueFrage' } as const
  const options = [
    { value: 'a.b', label: 'Erste', hint: 'Hinweis' },
    { value: 'c', label: 'Zweite' },
  ]
  const entries = [{ value: 'x', label: 'Ix' }]
  await d.save(id, d.author, [
    { op: 'set', target: art, property: 'options', value: options },
    { op: 'set', target: art, property: 'checks', value: [{ that: 'neueFrage != "c"', message: 'Nicht die zweite.' }] },
    { op: 'set', target: art, property: 'forbidden', value: { when: 'email = null', message: 'Erst die E-Mail.' } },
    { op: 'set-code-list', id: 'eigene', list: { name: 'Eigene', entries } },
    { op: 'set-code-list', id: 'fremde', list: { name: 'Fremde', uri: 'urn:x', version: '1', entries } },
  ])
  const page = (await d.browser.get(url(id, '/texte?sprache=en'))).body
  for (const text of ['Nicht die zweite.', 'Erst die E-Mail.', 'Eintrag der Liste', 'listen?liste=eigene'])
    assert.ok(page.includes(text), text)
  const change = async (key: string, before: string, now: string) => {
    const gesehen = JSON.stringify({ de: before, en: '' })
    const row = { schluessel: key, gesehen, de: now, en: 'English', stand: await d.stand(id) }
    const saved = await d.browser.post(url(id, '/texte'), row)
    assert.equal(saved.statusCode, 303, saved.body)
  }
  await change('field.neueFrage.option.a.b', 'Erste', 'Die\nerste')
  await change('field.neueFrage.option.a.b.hint', 'Hinweis', 'Hilfe')
  await change('field.neueFrage.check.0', 'Nicht die zweite.', 'Nehmen Sie die erste.')
  await change('field.neueFrage.forbidden', 'Erst die E-Mail.', 'Zuerst die E-Mail.')
  await change('list.eigene.x', 'Ix', 'X')
  await change('list.fremde.x', 'Ix', 'Y')
  const field = await d.fieldIn(id, 'neueFrage')
  assert.deepEqual(field?.['options'], [{ value: 'a.b', label: 'Die erste', hint: 'Hilfe' }, options[1]])
  assert.deepEqual(field?.['checks'], [{ that: 'neueFrage != "c"', message: 'Nehmen Sie die erste.' }])
  assert.deepEqual(field?.['forbidden'], { when: 'email = null', message: 'Zuerst die E-Mail.' })
  const { form } = (await d.draftOf(id)).source
  assert.match(JSON.stringify(form['codeLists']), /"label":"X".*"label":"Ix"/)
  assert.equal(Object.keys(Object(form['translations'])['en']).length, 6)
})
