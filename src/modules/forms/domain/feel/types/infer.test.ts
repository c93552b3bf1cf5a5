import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFeel } from '../parse.ts'
import { BOOLEAN, type FeelType, listOf, NUMBER, STRING } from './feel-type.ts'
import { inferType } from './infer.ts'

const hund: FeelType = { kind: 'context', entries: { name: STRING, alter: NUMBER, rasse: STRING } }
const names: Readonly<Record<string, FeelType>> = {
  alter: NUMBER,
  name: STRING,
  ja: BOOLEAN,
  tag: { kind: 'date' },
  farbe: { kind: 'string', values: ['rot', 'blau'] },
  hund,
  hunde: listOf(hund),
  extras: listOf({ kind: 'string', values: ['a', 'b'] }),
}
function infer(text: string) {
  const parsed = parseFeel(text)
  assert.ok(parsed.ok, text)
  return inferType(parsed.ast, name => names[name])
}

const TYPES: readonly [text: string, kind: FeelType['kind']][] = [
  ['alter + 1', 'number'],
  ['name + "!"', 'string'],
  ['tag + duration("P1D")', 'date'],
  ['tag - tag', 'days and time duration'],
  ['duration("P1Y") * 2', 'years and months duration'],
  ['tag.year', 'number'],
  ['hund.alter > 3', 'boolean'],
  ['hunde.name', 'list'],
  ['hunde[1].name', 'string'],
  ['hunde[alter > 3]', 'list'],
  ['for h in hunde return h.alter', 'list'],
  ['some h in hunde satisfies h.alter > 3', 'boolean'],
  ['if ja then 1 else null', 'number'],
  ['if ja then 1 else "a"', 'any'],
  ['{a: 1, b: a + 1}.b', 'number'],
  ['max(hunde.alter)', 'number'],
  ['sum(for h in hunde return h.alter * 2)', 'number'],
  ['years and months duration(tag, today()).years', 'number'],
  ['sort(hunde, function(x, y) x.alter < y.alter)[1].name', 'string'],
  ['unbekannt', 'any'],
]
for (const [text, kind] of TYPES)
  test(`${text} is ${kind}`, () => {
    assert.deepEqual({ kind: infer(text).type.kind, problems: infer(text).problems }, { kind, problems: [] })
  })

const PROBLEMS: readonly [text: string, part: string, message: RegExp][] = [
  ['alter + name', 'alter + name', /^„alter \+ name“: Eine Zahl und ein Text lassen sich so nicht verrechnen\.$/],
  ['1 + (alter * ja)', 'alter * ja', /Zahl und Ja oder Nein/],
  ['alter = "3"', 'alter = "3"', /sind nie gleich/],
  ['farbe = "gelb"', 'farbe = "gelb"', /„gelb“ steht nicht zur Auswahl/],
  ['farbe in ("rot", "gelb")', 'farbe in ("rot", "gelb")', /„gelb“ steht nicht zur Auswahl/],
  ['some e in extras satisfies e = "c"', 'e = "c"', /„c“ steht nicht zur Auswahl/],
  ['ja < true', 'ja < true', /nicht der Größe nach/],
  ['alter and ja', 'alter', /Ja oder Nein gebraucht, das ist eine Zahl/],
  ['if alter then 1 else 2', 'alter', /Ja oder Nein/],
  ['hund.farbe', 'hund.farbe', /„farbe“ gibt es dort nicht/],
  ['hunde[alter > "x"]', 'alter > "x"', /keine Reihenfolge/],
  ['tag > "2026-01-01"', 'tag > "2026-01-01"', /Ein Datum und ein Text/],
  ['string length(alter)', 'string length(alter)', /„string length“ braucht einen Text, hier steht eine Zahl/],
  ['tag between 1 and 2', 'tag between 1 and 2', /keine Reihenfolge/],
  ['alter in [tag..tag]', 'alter in [tag..tag]', /keine Reihenfolge/],
  ['-name', '-name', /kein Vorzeichen/],
  ['now()', 'now()', /keine Uhrzeit/],
]
for (const [text, part, message] of PROBLEMS)
  test(`${text} is told`, () => {
    const { problems } = infer(text)
    assert.equal(problems.length, 1)
    assert.equal(problems[0]?.part, part)
    assert.match(problems[0]?.message ?? '', message)
  })
