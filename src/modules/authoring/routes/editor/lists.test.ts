import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addCodeList } from '../../../forms/index.ts'
import type { DraftId } from '../../domain/draft.ts'
import { type TestDesigner, testDesigner, unescaped, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

const post = async (id: DraftId, fields: Record<string, string>, way = '/listen') =>
  d.browser.post(url(id, way), { stand: await d.stand(id), ...fields })
const lists = async (id: DraftId) => (await d.draftOf(id)).source.form['codeLists']

test('a list of one’s own: made, used by a question, changed, renamed; removed only when unused; undone', async () => {
  const id = await d.newDraft()
  const wrong = await post(id, { liste: '', name: '', eintraege: 'a | A\na | B', tun: 'speichern' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Geben Sie der Liste einen Namen/)
  assert.match(wrong.body, /gibt es zweimal/)
  await post(id, { liste: '', name: 'Feuerarten', eintraege: 'Osterfeuer\nlager\tLagerfeuer', tun: 'speichern' })
  assert.match(d.browser.location, /listen\?liste=feuerarten/)
  await d.change(id, { teil: 'field.email', dazu: 'select' })
  assert.match((await d.browser.get(url(id, '?teil=field.neueFrage'))).body, /Aus der Liste „Feuerarten“ \(2\)/)
  await d.saveProperties(id, 'field.neueFrage', { label: 'Art', codeList: 'feuerarten', codeListGesehen: '' })
  const art = await d.fieldIn(id, 'art')
  assert.deepEqual([art?.['codeList'], art?.['options']], ['feuerarten', undefined])
  const shown = await d.browser.get(url(id, '/listen?liste=feuerarten'))
  assert.match(shown.body, /osterfeuer \| Osterfeuer\nlager \| Lagerfeuer/)
  assert.match(shown.body, /„Art“ benutzt sie/)
  assert.doesNotMatch(shown.body, /value="entfernen"/)
  const refused = await post(id, { liste: 'feuerarten', tun: 'entfernen' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /benutzt diese Liste noch/)
  const edit = { liste: 'feuerarten', name: 'Feuer', eintraege: 'lager | Lager', tun: 'speichern', kennung: 'feuer' }
  assert.equal((await post(id, edit)).statusCode, 303)
  assert.equal((await d.fieldIn(id, 'art'))?.['codeList'], 'feuer')
  await d.browser.post(url(id, '/zurueck'), { bereich: 'listen' })
  assert.match(d.browser.location, /\/listen\?/)
  assert.equal((await d.fieldIn(id, 'art'))?.['codeList'], 'feuerarten')
  await d.saveProperties(id, 'field.art', { codeList: '', codeListGesehen: 'feuerarten' })
  assert.equal((await d.fieldIn(id, 'art'))?.['codeList'], undefined)
  assert.equal((await post(id, { liste: 'feuerarten', tun: 'entfernen' })).statusCode, 303)
  assert.equal(await lists(id), undefined)
})

test('two change the same list: what was typed stays, and what saving would change is said', async () => {
  const id = await d.newDraft()
  await post(id, { liste: '', name: 'Arten', eintraege: 'a | A', tun: 'speichern' })
  const stand = await d.stand(id)
  const list = { name: 'Arten', entries: [{ value: 'b', label: 'B' }] }
  await d.save(id, d.colleague, [{ op: 'set-code-list', id: 'arten', list }])
  const mine = { liste: 'arten', name: 'Arten', eintraege: 'a | A\nc | C', tun: 'speichern', stand }
  const { statusCode, body } = await d.browser.post(url(id, '/listen'), mine)
  assert.equal(statusCode, 409)
  assert.match(body, /a \| A\nc \| C/)
  assert.match(body, /Es fällt weg: „B“/)
})

test('a published list is shown before it is taken; a newer version with its difference; questions that wait get it', async () => {
  const id = await d.newDraft()
  const uri = 'urn:de:example:feuer'
  const list = (version: string, ...labels: string[]) => ({
    uri,
    version,
    name: 'Arten von Feuern',
    entries: labels.map(label => ({ value: label.toLowerCase(), label })),
  })
  await addCodeList(d.app, list('1', 'Oster', 'Lager'))
  const waiting = { target: { kind: 'field', id: 'neueFrage' } } as const
  await d.change(id, { teil: 'field.email', dazu: 'text' })
  await d.save(id, d.author, [
    { op: 'set', ...waiting, property: 'fim', value: { path: 'G1.F1', codeList: { uri, version: '1' } } },
    { op: 'set', ...waiting, property: 'maxLength', value: 200 },
  ])
  assert.match((await d.browser.get(url(id, '/listen'))).body, /Arten von Feuern<\/a>, Version 1/)
  const take = async (version: string) => {
    const { body } = await d.browser.get(url(id, `/listen?uri=${uri}&version=${version}`))
    const sealed = unescaped(/name="aenderungen" value="([^"]*)"/.exec(body)?.[1] ?? '')
    assert.equal(
      (await post(id, { aenderungen: sealed, liste: 'artenVonFeuern' }, '/listen/uebernehmen')).statusCode,
      303,
    )
    return body
  }
  assert.match(await take('1'), /Aus ihr wählt man dann die Antwort auf „Neue Frage“/)
  const question = await d.fieldIn(id, 'neueFrage')
  assert.deepEqual(
    [question?.['type'], question?.['codeList'], question?.['maxLength']],
    ['select', 'artenVonFeuern', undefined],
  )
  await addCodeList(d.app, list('2', 'Oster', 'Sonnwend'))
  assert.match((await d.browser.get(url(id, '/listen'))).body, /Neuere Version 2/)
  const newer = await take('2')
  assert.match(newer, /Neu: „Sonnwend“/)
  assert.match(newer, /Es fällt weg: „Lager“/)
  assert.match(JSON.stringify(await lists(id)), /"version":"2"/)
  const own = await post(id, { liste: 'artenVonFeuern', tun: 'eigene' })
  assert.equal(own.statusCode, 303)
  assert.doesNotMatch(JSON.stringify(await lists(id)), /urn:/)
  const forged = await post(id, { aenderungen: 'abc' }, '/listen/uebernehmen')
  assert.equal(forged.statusCode, 409)
})

test('a genericode file is shown, and a file that is none is refused', async () => {
  const id = await d.newDraft()
  const { body, statusCode } = await d.browser.upload(url(id, '/listen/datei'), 'codelisten', {
    name: 'liste.xml',
    text: GENERICODE,
  })
  assert.equal(statusCode, 200, body)
  assert.match(body, /Liste ins Formular übernehmen/)
  assert.match(body, /Hellrot/)
  const wrong = await d.browser.upload(url(id, '/listen/datei'), 'codelisten', { name: 'x.xml', text: '<a/>' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /keine Codeliste in genericode/)
})

test('a finding of a list leads to the list', async () => {
  const id = await d.newDraft()
  await d.save(id, d.author, [{ op: 'set-code-list', id: 'leer', list: { name: 'Leere Liste', entries: [] } }])
  assert.match((await d.browser.get(url(id, '/befunde'))).body, /listen\?liste=leer#liste">Liste „Leere Liste“/)
})

const GENERICODE = `<?xml version="1.0"?>
<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">
  <Identification><ShortName>farben</ShortName><LongName>Farben</LongName><Version>1</Version>
    <CanonicalUri>urn:de:example:farben</CanonicalUri><CanonicalVersionUri>urn:de:example:farben_1</CanonicalVersionUri></Identification>
  <ColumnSet>
    <Column Id="code" Use="required"><ShortName>code</ShortName><Data Type="string"/></Column>
    <Column Id="name" Use="required"><ShortName>name</ShortName><Data Type="string"/></Column>
    <Key Id="k"><ShortName>k</ShortName><ColumnRef Ref="code"/></Key>
  </ColumnSet>
  <SimpleCodeList><Row><Value ColumnRef="code"><SimpleValue>1</SimpleValue></Value><Value ColumnRef="name"><SimpleValue>Hellrot</SimpleValue></Value></Row></SimpleCodeList>
</g:CodeList>`
