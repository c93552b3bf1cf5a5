import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dogs, rule } from './test-schema.ts'
import { translateRule } from './translate-rule.ts'

const KEEPS = 'F11000000001 "Abfrage Hund gehalten"'
const KIND = 'F11000000002 "Art der Haltung"'
const PROOF = 'F11000000003 "Nachweis Sachkunde"'

const summary = (text: string) => {
  const { status, conditions } = translateRule(rule(text), dogs)
  return [status, ...conditions.map(({ target, action, when }) => `${target} ${action}: ${when}`)]
}
const why = (text: string): string => translateRule(rule(text), dogs).why ?? ''

const certain: readonly (readonly [text: string, ...conditions: string[]])[] = [
  [
    `WENN das Feld ${KEEPS} = JA, DANN aktiviere ${PROOF}. WENN ${KEEPS} = NEIN, DANN deaktiviere ${PROOF}.`,
    'F11000000003 required: F11000000001 = true',
    'F11000000003 forbidden: F11000000001 = false',
  ],
  [
    `Wenn ${KIND} = 002 "gewerblich" ODER = 999 "Sonstige", dann muss das Datenfeld ${PROOF} befüllt sein.`,
    'F11000000003 required: F11000000002 = "002" or F11000000002 = "999"',
  ],
  [
    `WENN ${KIND} <> (001 "privat" UND 999), DANN ist ${PROOF} zu befüllen.`,
    'F11000000003 required: F11000000002 != "001" and F11000000002 != "999"',
  ],
  [
    `WENN ${KIND} = 1, DANN zeige ${PROOF} als Pflicht an, SONST zeige ${PROOF} nicht an.`,
    'F11000000003 required: F11000000002 = "001"',
    'F11000000003 forbidden: F11000000002 != "001"',
  ],
  [
    'Wenn F11000000002 Art der Haltung == "002 gewerblich", dann zeige F11000000003 Nachweis Sachkunde, ansonsten nicht.',
    'F11000000003 required: F11000000002 = "002"',
    'F11000000003 forbidden: F11000000002 != "002"',
  ],
  [
    `WENN ${KIND} = 999, DANN aktiviere ${PROOF}. WENN ${KIND} = alle anderen möglichen Ausprägungen der Codeliste, DANN deaktiviere ${PROOF}.`,
    'F11000000003 required: F11000000002 = "999"',
    'F11000000003 forbidden: F11000000002 != "999"',
  ],
  [
    'Wenn F11000000004 "Anzahl Hunde" > 3 UND F11000000005 nicht leer, dann darf F11000000003 nicht leer sein.',
    'F11000000003 required: F11000000004 > 3 and F11000000005 != null',
  ],
  [
    `Für die Länder NW, SL gilt: WENN ${KEEPS} <> "wahr", DANN darf ${PROOF} nicht angezeigt werden. Für alle anderen Länder gilt: ${PROOF} muss angezeigt werden.`,
    'F11000000003 forbidden: list contains(["NW", "SL"], parameter.land) and F11000000001 != true',
    'F11000000003 show: not(list contains(["NW", "SL"], parameter.land))',
  ],
  [
    `Das Feld ${PROOF} muss in Thüringen befüllt werden. Für die anderen Bundesländer darf es nicht angezeigt werden.`,
    'F11000000003 required: parameter.land = "TH"',
    'F11000000003 forbidden: parameter.land != "TH"',
  ],
  [
    'Es muss mindestens eines der Felder F11000000003, F11000000004 oder F11000000005 befüllt sein.',
    'G11000000000 validation: F11000000003 != null or F11000000004 != null or F11000000005 != null',
  ],
  [
    'Es muss entweder F11000000005 "Beginn der Haltung" oder die Gruppe G11000000001 "Geburtsdatum" befüllt werden.',
    'G11000000000 validation: (F11000000005 != null) != (G11000000001 != null)',
  ],
  [
    'Das Datum im Feld F11000000005 muss zeitlich vor dem Datum in Feld F11000000006 liegen.',
    'G11000000000 validation: F11000000005 < F11000000006',
  ],
  [
    `Im Datenfeld ${KIND} darf Auswahl 999=Sonstige Haltung nicht ausgewählt werden.`,
    'G11000000000 validation: F11000000002 != "999"',
  ],
  [
    `Das Feld ${PROOF} ist ein Pflichtfeld, wenn eines der Felder F11000000001 mit "Ja" belegt ist.`,
    'F11000000003 required: F11000000001 = true',
  ],
  [
    `Wenn ${KEEPS} = Ja, dann ist in der Gruppe G11000000001 das Feld F11000000008 ein optionales Feld, sonst ist es ein Pflichtfeld.`,
    'G11000000001.F11000000008 required: F11000000001 != true',
  ],
  [
    '"F11000000003 Nachweis Sachkunde", und "F11000000004 Anzahl Hunde" sind nur dann zu befüllen, wenn "F11000000001 Abfrage Hund gehalten" bejaht wurde.',
    'F11000000003 required: F11000000001 = true',
    'F11000000004 required: F11000000001 = true',
    'F11000000003 forbidden: F11000000001 != true',
    'F11000000004 forbidden: F11000000001 != true',
  ],
]
for (const [text, ...conditions] of certain)
  test(`translated: ${text}`, () => assert.deepEqual(summary(text), ['translated', ...conditions]))

test('a calendar date is judged only once day, month and year are there', () => {
  const { conditions } = translateRule(
    rule(
      'Wenn alle drei Felder F11000000008 "Tag", F11000000009 "Monat" und F11000000010 "Jahr" befüllt sind, muss die Validität des sich ergebenden Kalenderdatums sichergestellt werden.',
    ),
    dogs,
  )
  assert.match(conditions[0]?.when ?? '', /date\(G11000000001\.F11000000010, .*\) != null$/)
})

test('a field that is filled in beforehand and not shown', () => {
  const { status, conditions, prefills } = translateRule(
    rule(`Das Feld ${KIND} ist mit 001 "privat" vorzubefüllen und auszublenden.`),
    dogs,
  )
  assert.equal(status, 'translated')
  assert.deepEqual(conditions, [{ target: 'F11000000002', action: 'hide', when: 'true' }])
  assert.deepEqual(prefills, [{ target: 'F11000000002', value: '"001"' }])
})

const doubtful: readonly (readonly [text: string, why: RegExp])[] = [
  [`WENN ${KEEPS} = JA, DANN aktiviere F11000000003 "Leinenlänge".`, /heißt „Nachweis Sachkunde“, nicht „Leinenlänge“/],
  [`WENN ${KIND} = 001 "gewerblich", DANN aktiviere ${PROOF}.`, /Zum Code 001 gehört „privat“/],
  [`WENN F11000000007 "Staat" = 01, DANN aktiviere ${PROOF}.`, /Codeliste urn:test:staat steht nicht in der Datei/],
  [`WENN F11000000011 "Chipnummer" nicht leer, DANN aktiviere ${PROOF}.`, /mehrfach vorkommen kann/],
  [`Wenn ${KEEPS} = "Ja", dann zeige ${PROOF} an, bei <> "Nein" blende ${PROOF} aus.`, /zugleich Pflicht und verboten/],
  [
    `WENN ${KEEPS} = JA, DANN aktiviere ${PROOF}. Der Hund ist vorzuführen.`,
    /Nicht verstanden: „Der Hund ist vorzuführen“/,
  ],
  [`WENN ${KEEPS} = JA, DANN aktiviere ${PROOF} und F11000000099.`, /F11000000099 gibt es in G11000000000 nicht/],
  [`WENN ${KEEPS} = JA ODER ${KIND} = 001 UND ${KIND} = 002, DANN aktiviere ${PROOF}.`, /ohne Klammern nebeneinander/],
  [`WENN F11000000007G11000000002 = 001, DANN aktiviere ${PROOF}. ${PROOF} muss befüllt werden.`, /fehlt ein Punkt/],
]
for (const [text, expected] of doubtful)
  test(`uncertain: ${text}`, () => {
    assert.equal(summary(text)[0], 'uncertain')
    assert.match(why(text), expected)
  })

test('a text outside the grammar stays text, with the reason', () => {
  assert.deepEqual(summary('Die Angaben sind mit der Meldebehörde abzustimmen.'), ['untranslated'])
  assert.match(why('Die Angaben sind mit der Meldebehörde abzustimmen.'), /^Nicht verstanden: /)
  assert.deepEqual(summary(''), ['untranslated'])
})

test('a code stands beside the words of the rule where both are wanted, each once', () => {
  const whens = (text: string) => translateRule(rule(text), dogs, 'codes-and-words').conditions.map(({ when }) => when)
  assert.deepEqual(whens('Wenn F11000000002 == "002 gewerblich", dann zeige F11000000003, ansonsten nicht.'), [
    'F11000000002 = "002" or F11000000002 = "002 gewerblich"',
    'F11000000002 != "002" and F11000000002 != "002 gewerblich"',
  ])
  assert.deepEqual(whens(`WENN ${KIND} = 002 "gewerblich", DANN ist ${PROOF} zu befüllen.`), ['F11000000002 = "002"'])
})
