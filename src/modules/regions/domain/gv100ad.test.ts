import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseGvLine } from './gv100ad.ts'

const line = (parts: Record<number, string>): string => {
  const cells = Array.from({ length: 220 }, () => ' ')
  for (const [from, text] of Object.entries(parts))
    for (const [index, letter] of [...text].entries()) cells[Number(from) - 1 + index] = letter
  return cells.join('')
}
const erfurt = {
  1: '60',
  3: '20231130',
  11: '16051000',
  19: '0000',
  23: 'Erfurt, Stadt',
  123: '61',
  129: '00000026991',
  140: '00000214969',
  166: '99084',
}

test('a municipality is read by position', () => {
  const parsed = parseGvLine(line(erfurt))
  assert.ok(parsed.ok)
  assert.deepEqual(parsed.record, {
    satzart: '60',
    asOf: '2023-11-30',
    key: '16051000',
    verband: '0000',
    name: 'Erfurt, Stadt',
    kennzeichen: '61',
    seat: '',
    areaHectares: 26991,
    population: 214969,
    postcode: '99084',
  })
})

const refusals: [string, Record<number, string>, RegExp][] = [
  ['unknown Satzart', { 1: '99' }, /Satzart „99“/],
  ['31 February', { 3: '20230231' }, /kein Datum/],
  ['letters in the key', { 11: '1605X000' }, /Schlüssel „1605X000“/],
  ['no Verband', { 19: '    ' }, /vier Ziffern/],
  ['no name', { 23: '             ' }, /Name fehlt/],
  ['letters in the population', { 140: 'viele      ' }, /Bevölkerung „viele“/],
  ['short postcode', { 166: '9908 ' }, /fünf Ziffern/],
]
for (const [name, change, message] of refusals)
  test(`refused: ${name}`, () => {
    const parsed = parseGvLine(line({ ...erfurt, ...change }))
    assert.ok(!parsed.ok)
    assert.match(parsed.message, message)
  })
