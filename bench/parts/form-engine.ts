import {
  type CompiledForm,
  compileForm,
  createSession,
  evaluateForm,
  validateAll,
} from '../../src/modules/forms/domain/engine.ts'
import type { Answer, Answers, Field, Surroundings } from '../../src/modules/forms/domain/model.ts'
import { plainDate } from '../../src/platform/date.ts'
import type { Row } from './table.ts'

const FIELDS = 200
const FREE = 20
const VISIBLE = 110

const today = plainDate(2026, 11, 23)
if (!today) throw new Error('no day')
const surroundings: Surroundings = { parameters: {}, today }

/** 20 free questions; 180 asked under a condition on one or two of them, 90 of these with true ones. */
function conditionOf(i: number): string {
  const a = `f${i % FREE}`
  const b = `f${(i * 7 + 3) % FREE}`
  const holds = i - FREE < VISIBLE - FREE
  switch (i % 4) {
    case 0:
      return holds ? `${a} = "a"` : `${a} = "c"`
    case 1:
      return holds ? `${a} > 10 and ${b} != null` : `${a} > 1000 and ${b} != null`
    case 2:
      return holds ? `${a} or ${b} = null` : `not(${a})`
    default:
      return holds ? `${a} != null and not(${b} = "x")` : `${a} = null or ${a} = "nie"`
  }
}

/** Choices, numbers, yes or no and texts, by turns; some with checks. */
function fieldOf(i: number): Field {
  const common = { id: `f${i}`, label: `Frage ${i}`, ...(i < FREE ? {} : { when: conditionOf(i) }) }
  switch (i % 4) {
    case 0:
      return { ...common, type: 'radios', options: ['a', 'b', 'c'].map(value => ({ value, label: value })) }
    case 1: {
      const checks = i % 8 === 1 ? { checks: [{ that: `f${i} <= 500`, message: 'Zu viel' }] } : {}
      return { ...common, type: 'number', min: 0, max: 10_000, ...checks }
    }
    case 2:
      return { ...common, type: 'yes-no' }
    default:
      return { ...common, type: 'text', maxLength: 100 }
  }
}

function answerOf(i: number, draft: number): Answer {
  switch (i % 4) {
    case 0:
      return 'a'
    case 1:
      return 20 + draft
    case 2:
      return true
    default:
      return `Antwort ${i} von ${draft}`
  }
}

function benchForm(): CompiledForm {
  const pages = Array.from({ length: FIELDS / 10 }, (_, p) => ({
    kind: 'page',
    id: `p${p}`,
    title: `Seite ${p}`,
    fields: Array.from({ length: 10 }, (_, k) => fieldOf(p * 10 + k)),
  }))
  const compiled = compileForm({
    format: 'amtsweg/form/1',
    sections: [{ id: 's', title: 'S', pages }],
    declarations: [{ type: 'declaration', id: 'wahr', label: 'Wahr', text: 'Wahr' }],
  })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems))
  return compiled.form
}

const answersOf = (draft: number): Answers =>
  Object.fromEntries(Array.from({ length: FIELDS }, (_, i) => [`f${i}`, answerOf(i, draft)]))

/** Microseconds of one call, the best of eight rounds. */
function timed(calls: number, run: (call: number) => void): number {
  const rounds = Array.from({ length: 8 }, () => {
    const start = process.hrtime.bigint()
    for (let call = 0; call < calls; call++) run(call)
    return Number(process.hrtime.bigint() - start) / 1000 / calls
  })
  return Math.round(Math.min(...rounds) * 100) / 100
}

/** A form of 200 fields, 180 of them conditional, 110 visible: everything at once, and one changed answer. */
export function measureFormEngine(say: (line: string) => void): Row[] {
  say('Form engine …')
  const form = benchForm()
  const drafts = Array.from({ length: 64 }, (_, draft) => answersOf(draft))
  const [first = {}] = drafts
  const { visible, problems } = evaluateForm(form, first, surroundings)
  if (visible !== VISIBLE || problems.length > 0) throw new Error(`${visible} visible, ${problems.length} problems`)
  const full = timed(4000, call => evaluateForm(form, drafts[call % 64] ?? {}, surroundings))
  const pruned = timed(4000, call => validateAll(form, drafts[call % 64] ?? {}, surroundings))
  const session = createSession(form, first, surroundings)
  const changed = timed(20_000, call => {
    const i = (call * 13) % FIELDS
    session.set([`f${i}`], call % 2 === 0 ? otherAnswer(i) : answerOf(i, 0))
  })
  const leading = timed(20_000, call => {
    const i = (call * 13) % FREE
    session.set([`f${i}`], call % 2 === 0 ? otherAnswer(i) : answerOf(i, 0))
  })
  return [
    row('form of 200 fields, 110 visible: evaluated and validated', full, 30),
    { what: 'the same, and rebuilt for submission', value: pruned, unit: 'µs' },
    row('the same: one changed answer', changed, 5),
    row('the same: one changed answer that shows or hides others', leading, 5),
  ]
}

const row = (what: string, value: number, goal: number): Row => ({
  what,
  value,
  unit: 'µs',
  goal: `< ${goal}`,
  met: value < goal,
})

function otherAnswer(i: number): Answer {
  if (i % 4 === 0) return 'b'
  if (i % 4 === 1) return 5
  return i % 4 === 2 ? false : 'x'
}
