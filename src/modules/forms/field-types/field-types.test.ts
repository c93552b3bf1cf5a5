import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RawValues } from '../domain/engine/types.ts'
import { german } from '../domain/texts/german.ts'
import { logicOf } from './registry.ts'
import { fields } from './test-fields.ts'

type Name = keyof typeof fields

const address = { 'f.street': 'Markt', 'f.houseNumber': '1a', 'f.postcode': '07806', 'f.city': 'Neustadt' }
const person = { 'f.givenName': 'Zoë', 'f.familyName': "O'Neill-Łuk" }
const birth = { 'f.birthDate.day': '1', 'f.birthDate.month': '2', 'f.birthDate.year': '1980' }
const long = 'x'.repeat(100_000)

/** What is typed, and what it means: a value, nothing, or a message. */
const reads: readonly (readonly [Name, RawValues | string | readonly string[], unknown])[] = [
  ['text', ' Bello   II ', 'Bello II'],
  ['text', 'Bello 2', 'Ohne Ziffern'],
  ['text', '   ', undefined],
  ['text', 'a\tb', 'a b'],
  ['text', 'a\u0007b', '„Name“ enthält Zeichen, die hier nicht erlaubt sind'],
  ['text', 'a\u0000b', '„Name“ enthält Zeichen, die hier nicht erlaubt sind'],
  ['text', 'Mu\u0308ller', 'Müller'],
  ['text', 'M\u00fcl\u00adler\u202e', 'Müller'],
  ['text', 'Ďāķȥ́ẞ', 'Ďāķȥ́ẞ'],
  ['text', ['Rex', 'Bello'], 'Rex'],
  ['text', long, '„Name“ darf höchstens 10 Zeichen lang sein'],
  ['text', '<script>', '<script>'],
  ['textarea', 'eins\r\nzwei\r\n\r\n\r\n\r\ndrei', 'eins\nzwei\n\ndrei'],
  ['textarea', 'x'.repeat(23), '„Begründung“ darf höchstens 20 Zeichen lang sein, das sind 3 zu viel'],
  ['textarea', 'a\u0000', '„Begründung“ enthält Zeichen, die hier nicht erlaubt sind'],
  ['number', '1.234,5', 1234.5],
  ['number', '1234,50', 1234.5],
  ['number', '12.5', 12.5],
  ['number', '1.234', 1234],
  ['number', '12,5 m²', 12.5],
  ['number', '12,555', '„Fläche“ darf höchstens 2 Nachkommastellen haben'],
  ['number', '0', '„Fläche“ muss mindestens 1 m² sein'],
  ['number', '5000,01', '„Fläche“ darf höchstens 5.000 m² sein'],
  ['number', '1,2,3', '„Fläche“ muss eine Zahl sein'],
  ['number', '1e3', '„Fläche“ muss eine Zahl sein'],
  ['number', 'Infinity', '„Fläche“ muss eine Zahl sein'],
  ['number', '9'.repeat(20), '„Fläche“ muss eine Zahl sein'],
  ['number', long, '„Fläche“ muss eine Zahl sein'],
  ['whole', '1,5', '„Anzahl“ muss eine ganze Zahl sein'],
  ['year', '1066', '„Baujahr“ muss mindestens 1850 sein'],
  ['whole', '-0', 0],
  ['whole', '3,0', 3],
  ['whole', '', undefined],
  ['money', '1.234,50 €', 123_450],
  ['money', '12', 1200],
  ['money', '12,555', '„Betrag“ muss ein Betrag in Euro sein, zum Beispiel 12,50'],
  ['money', '-1', /muss mindestens 0,00/],
  ['money', '100001', /darf höchstens 100.000,00/],
  ['money', long, '„Betrag“ muss ein Betrag in Euro sein, zum Beispiel 12,50'],
  ['date', { 'f.day': '31', 'f.month': '05', 'f.year': '2026' }, '2026-05-31'],
  ['date', { 'f.day': '31', 'f.month': '02', 'f.year': '2026' }, 'Das Datum 31.02.2026 gibt es nicht'],
  ['date', { 'f.day': '1', 'f.month': '', 'f.year': '2026' }, '„Geburtsdatum“: Es fehlt der Monat'],
  ['date', { 'f.day': '1', 'f.month': '5', 'f.year': '26' }, '„Geburtsdatum“: Das Jahr muss vier Ziffern haben'],
  [
    'date',
    { 'f.day': 'x', 'f.month': '5', 'f.year': '2026' },
    '„Geburtsdatum“: Der Tag muss eine Zahl von 1 bis 31 sein',
  ],
  [
    'date',
    { 'f.day': long, 'f.month': '5', 'f.year': '2026' },
    '„Geburtsdatum“: Der Tag muss eine Zahl von 1 bis 31 sein',
  ],
  ['date', {}, undefined],
  ['time', '09:30', '09:30'],
  ['time', ' 9:05 Uhr ', '09:05'],
  ['time', '9.30', '09:30'],
  ['time', '0930', '09:30'],
  ['time', '9 Uhr', '09:00'],
  ['time', '', undefined],
  ['time', '24:00', '„Beginn“ muss eine Uhrzeit wie 09:30 sein'],
  ['time', '9:60', '„Beginn“ muss eine Uhrzeit wie 09:30 sein'],
  ['time', 'mittags', '„Beginn“ muss eine Uhrzeit wie 09:30 sein'],
  ['time', long, '„Beginn“ muss eine Uhrzeit wie 09:30 sein'],
  ['dateTime', { 'f.day': '24', 'f.month': '12', 'f.year': '2026', 'f.time': '9:30' }, '2026-12-24T09:30'],
  ['dateTime', { 'f.day': '24', 'f.month': '12', 'f.year': '2026', 'f.time': '' }, '„Ankunft“: Es fehlt die Uhrzeit'],
  ['dateTime', { 'f.day': '30', 'f.month': '2', 'f.year': '2026', 'f.time': '9:30' }, /30\.02\.2026 gibt es nicht/],
  ['dateTime', { 'f.time': '9:30' }, '„Ankunft“: Es fehlt der Tag'],
  [
    'dateTime',
    { 'f.day': '24', 'f.month': '12', 'f.year': '2026', 'f.time': '25:00' },
    '„Ankunft“ muss eine Uhrzeit wie 09:30 sein',
  ],
  ['dateTime', {}, undefined],
  ['yesNo', 'ja', true],
  ['yesNo', 'nein', false],
  ['yesNo', '', undefined],
  ['yesNo', 'true', 'Beantworten Sie „Ist der Hund gefährlich?“ mit Ja oder Nein'],
  ['radios', 'a', 'a'],
  ['radios', 'c', 'Wählen Sie bei „Rasse“ etwas aus'],
  ['radios', 'constructor', 'Wählen Sie bei „Rasse“ etwas aus'],
  ['select', 'b', 'b'],
  ['select', '__proto__', 'Wählen Sie die Rasse aus'],
  ['checkboxes', ['b', 'a'], ['a', 'b']],
  ['checkboxes', ['a', 'a'], 'Wählen Sie bei „Wege“ mindestens 2 aus'],
  ['checkboxes', 'a', 'Wählen Sie bei „Wege“ mindestens 2 aus'],
  ['checkboxes', ['a', 'x'], 'Wählen Sie bei „Wege“ etwas aus'],
  ['checkboxes', Array(10_000).fill('a'), 'Wählen Sie bei „Wege“ etwas aus'],
  ['checkboxes', {}, undefined],
  ['address', address, { street: 'Markt', houseNumber: '1a', postcode: '07806', city: 'Neustadt' }],
  ['address', { ...address, 'f.postcode': '7806' }, 'Die Postleitzahl muss aus fünf Ziffern bestehen'],
  ['address', { ...address, 'f.city': '' }, 'Geben Sie den Ort ein'],
  ['address', { ...address, 'f.street': long }, 'Die Straße darf höchstens 100 Zeichen lang sein'],
  ['address', {}, undefined],
  ['person', { ...person, ...birth }, { givenName: 'Zoë', familyName: "O'Neill-Łuk", birthDate: '1980-02-01' }],
  ['person', person, 'Geben Sie das Geburtsdatum ein'],
  ['person', { ...person, ...birth, 'f.familyName': '' }, 'Geben Sie den Nachnamen ein'],
  [
    'person',
    { ...person, ...birth, 'f.givenName': 'R2D2' },
    'Der Vorname enthält Zeichen, die in Namen nicht vorkommen',
  ],
  ['person', {}, undefined],
  ['iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ['iban', 'DE89 3704 0044 0532 0130 01', 'Die IBAN stimmt nicht, prüfen Sie die Ziffern'],
  ['iban', 'DE89 3704 0044 0532 0130', 'Eine IBAN mit DE hat 22 Zeichen, hier sind es 20'],
  ['iban', 'US89 3704 0044 0532 0130 00', 'Die IBAN muss von einem Konto im SEPA-Raum sein'],
  ['iban', '12345', 'Die IBAN muss mit einem Land beginnen, zum Beispiel DE'],
  ['iban', long, 'Die IBAN ist zu lang'],
  ['email', ' Erika.Mustermann@Beispiel.DE ', 'Erika.Mustermann@beispiel.de'],
  ['email', 'erika@münchen.de', 'erika@münchen.de'],
  ['email', 'erika@localhost', 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein'],
  ['email', 'erika@@beispiel.de', 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein'],
  ['email', 'a b@beispiel.de', 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein'],
  ['email', 'a@b.de\r\nBcc: x@y.de', 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein'],
  ['email', `${long}@beispiel.de`, 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein'],
  ['phone', '+49 (0)3641 12-34 56', '+49 (0)3641 12-34 56'],
  ['phone', '110', 'Geben Sie eine Telefonnummer wie 03641 123456 oder +49 3641 123456 ein'],
  ['phone', 'ruf an', 'Geben Sie eine Telefonnummer wie 03641 123456 oder +49 3641 123456 ein'],
  ['declaration', 'ja', true],
  ['declaration', 'on', undefined],
]

const isList = (sent: RawValues | readonly string[]): sent is readonly string[] => Array.isArray(sent)
const asRaw = (sent: RawValues | string | readonly string[]): RawValues =>
  typeof sent === 'string' || isList(sent) ? { f: sent } : sent

for (const [name, sent, expected] of reads) {
  const raw = asRaw(sent)
  const shown = JSON.stringify(sent)
  test(`${name} reads ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}`, () => {
    const parsed = logicOf(fields[name], german).parse(raw, undefined)
    if (expected instanceof RegExp) assert.match(parsed.ok ? '' : parsed.message, expected)
    else assert.deepEqual(parsed.ok ? parsed.value : parsed.message, expected)
  })
}

test('what is missing is named', () => {
  const missing = (name: Name): string => logicOf(fields[name], german).missing
  assert.equal(missing('date'), 'Geben Sie das Geburtsdatum ein')
  assert.equal(missing('named'), 'Geben Sie den Namen ein')
  assert.equal(missing('question'), 'Beantworten Sie die Frage „Wie heißt der Hund?“')
  assert.equal(missing('text'), 'Füllen Sie „Name“ aus')
  assert.equal(missing('select'), 'Wählen Sie die Rasse aus')
  assert.equal(missing('iban'), 'Geben Sie die IBAN ein')
  assert.equal(missing('declaration'), 'Bestätigen Sie „Richtigkeit“')
})

test('values are shown in German', () => {
  const shown = (name: Name, value: unknown): string =>
    logicOf(fields[name], german)
      .format(value)
      .replace(/\u00a0/g, ' ')
  assert.equal(shown('number', 1234.5), '1.234,5 m²')
  assert.equal(shown('year', 1985), '1985')
  assert.equal(shown('money', 123_450), '1.234,50 €')
  assert.equal(shown('date', '2026-05-31'), '31. Mai 2026')
  assert.equal(shown('time', '09:30'), '09:30 Uhr')
  assert.equal(shown('dateTime', '2026-12-24T09:30'), '24. Dezember 2026, 09:30 Uhr')
  assert.equal(shown('dateTime', '2026-12-24T24:00'), '')
  assert.equal(shown('yesNo', false), 'Nein')
  assert.equal(shown('radios', 'a'), 'Anton')
  assert.equal(shown('checkboxes', ['a', 'b']), 'Anton, Berta')
  assert.equal(shown('iban', 'DE89370400440532013000'), 'DE89 3704 0044 0532 0130 00')
  assert.equal(shown('number', 'kein Wert'), '')
  assert.equal(shown('person', { givenName: 'Erika' }), '')
})

test('a message at a part of a field names the input', () => {
  const parsed = logicOf(fields.date, german).parse({ 'f.day': '1', 'f.year': '2026' }, undefined)
  assert.deepEqual(parsed, { ok: false, message: '„Geburtsdatum“: Es fehlt der Monat', part: 'month' })
})
