import { compileFeel } from '../../src/modules/forms/domain/feel/compile.ts'
import { FeelDate, parseDate } from '../../src/modules/forms/domain/feel/date.ts'
import { environment } from '../../src/modules/forms/domain/feel/environment.ts'
import { fromJson } from '../../src/modules/forms/domain/feel/from-json.ts'
import { parseFeel } from '../../src/modules/forms/domain/feel/parse.ts'
import type { FeelValue } from '../../src/modules/forms/domain/feel/values.ts'
import type { Row } from './table.ts'

const GOAL = 1_000_000
const EXAMPLES = [
  'if hund.anzahl = 1 then 60 else 60 + (hund.anzahl - 1) * 90',
  'F60000000263 = "001" and not(befreit)',
  'alter >= 18 and alter < 67 or erwerbsgemindert = true',
  'betrag * 0.19 + gebuehr',
  'plz in ("07743", "07745", "07747") or starts with(plz, "99")',
  'years and months duration(geburt, today()).years >= 16',
  'beginn >= today() + duration("P14D")',
  'count(hunde[gefaehrlich]) > 0',
  'some h in hunde satisfies h.alter < 1',
  'if is defined(name) and string length(name) between 2 and 50 then "gut" else null',
]
const names = new Map<string, FeelValue>([
  ['hund', fromJson({ anzahl: 3 })],
  ['F60000000263', '001'],
  ['befreit', false],
  ['alter', 44],
  ['erwerbsgemindert', null],
  ['betrag', 129.9],
  ['gebuehr', 12.35],
  ['plz', '99084'],
  ['geburt', parseDate('1988-03-14')],
  ['beginn', parseDate('2026-12-24')],
  [
    'hunde',
    fromJson([
      { alter: 3, gefaehrlich: false },
      { alter: 7, gefaehrlich: true },
    ]),
  ],
  ['name', 'Mustermann'],
])
const slots = [...names.keys()]
const values = [...names.values()]

/** Compiled expressions evaluated over and over, each in an environment of its own as a form does. */
export function measureExpressions(say: (line: string) => void): Row[] {
  say('Expressions …')
  return EXAMPLES.map(text => {
    const perSecond = rateOf(text)
    return {
      what: `FEEL: \`${text}\``,
      value: perSecond,
      unit: '/s',
      goal: `≥ ${GOAL / 1e6} million`,
      met: perSecond >= GOAL,
    }
  })
}

function rateOf(text: string): number {
  const parsed = parseFeel(text)
  if (!parsed.ok) throw new Error(parsed.message)
  const run = compileFeel(parsed.ast, name => slots.indexOf(name))
  const env = environment(values, new FeelDate(20_780))
  const times = (count: number): number => {
    const start = performance.now()
    for (let i = 0; i < count; i++) {
      env.fuel = 1000
      run(env)
    }
    return performance.now() - start
  }
  times(300_000)
  const COUNT = 1_000_000
  return Math.round(COUNT / (Math.min(times(COUNT), times(COUNT), times(COUNT)) / 1000))
}
