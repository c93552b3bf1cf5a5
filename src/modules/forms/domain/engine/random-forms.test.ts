import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSame } from '../feel/values.ts'
import type { Answer, Answers } from '../model.ts'
import type { AnyPage, CompiledForm } from './compiled.ts'
import { visiblePages } from './journey.ts'
import { prune } from './prune.ts'
import type { Run } from './run.ts'
import { createSession } from './session.ts'
import { startRun } from './start-run.ts'
import { compiled, surroundings as s } from './test-form.ts'
import { validateAll } from './validate-all.ts'

const MOST = 14
const types = fc.constantFrom('yes-no', 'radios', 'number', 'text')
interface Plan {
  readonly type: string
  /** Which of the questions it may ask about: those of lower rank, before or after it in the form. */
  readonly rank: number
  readonly about: number
  readonly rules: readonly boolean[]
}

const conditionOn = (type: string, id: string): string => {
  if (type === 'yes-no') return `${id}`
  if (type === 'number') return `${id} > 2`
  return type === 'radios' ? `${id} = "a" or ${id} = null` : `not(${id} = "b")`
}

const plans: fc.Arbitrary<readonly Plan[]> = fc.integer({ min: 6, max: MOST }).chain(count =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: count, maxLength: count },
      ),
      fc.array(fc.tuple(types, fc.nat(), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(([ranks, parts]) => parts.map(([type, about, rules], i) => ({ type, rank: ranks[i] ?? 0, about, rules }))),
)

/** The first two thirds stand in the form, in pages of three with a group now and then, the rest in items of a list. */
function formOf(all: readonly Plan[]): CompiledForm {
  const outside = Math.ceil((all.length * 2) / 3)
  const fields = all.map(({ type, rank, about, rules }, i) => {
    const id = `f${i}`
    const lower = all.flatMap((plan, at) =>
      plan.rank < rank && (i >= outside || at < outside) ? [conditionOn(plan.type, `f${at}`)] : [],
    )
    const condition = lower[about % Math.max(lower.length, 1)] ?? 'true'
    const [when, enabled, required, optional] = rules
    return {
      type,
      id,
      label: id,
      ...(type === 'radios' && {
        options: [
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ],
      }),
      ...(when && { when: condition }),
      ...(enabled && !when && { enabledWhen: condition }),
      ...(required && { requiredWhen: condition }),
      ...(optional && { required: false }),
    }
  })
  const grouped = (from: number, to: number) => {
    const inside = fields.slice(from, to)
    const [, , , optional, choice] = all[from]?.rules ?? []
    return inside.length > 1 && (optional || choice)
      ? [
          {
            type: 'group',
            id: `g${from}`,
            label: 'G',
            fields: inside,
            ...(optional && { required: false }),
            ...(choice && { choice }),
          },
        ]
      : inside
  }
  const page = (from: number, to: number) => ({ kind: 'page', id: `p${from}`, title: 'P', fields: grouped(from, to) })
  const pages: object[] = []
  for (let i = 0; i < outside; i += 3) pages.push(page(i, Math.min(i + 3, outside)))
  pages.push({
    kind: 'repeat',
    id: 'liste',
    title: 'L',
    list: 'liste',
    itemName: 'Ding',
    addLabel: 'Mehr',
    itemSummary: '"Ding"',
    min: 0,
    max: 5,
    pages: [page(outside, all.length)],
  })
  return compiled({
    format: 'amtsweg/form/1',
    sections: [{ id: 's', title: 'S', pages }],
    computed: [{ type: 'computed', id: 'anzahl', label: 'Anzahl', value: 'count(liste)' }],
    declarations: [{ type: 'declaration', id: 'd', label: 'D', text: 'D' }],
  })
}

const answer: fc.Arbitrary<Answer | undefined> = fc.constantFrom<(Answer | undefined)[]>(
  undefined,
  'a',
  'b',
  1,
  5,
  true,
  false,
)
const ids = Array.from({ length: MOST }, (_, i) => [`f${i}`, `g${i}`]).flat()
const choices = fc.constantFrom<(Answer | undefined)[]>(undefined, ...ids.slice(0, 24))
const own = fc
  .array(answer, { minLength: MOST, maxLength: MOST })
  .chain(values => choices.map(choice => [values, choice] as const))
  .map(
    ([values, choice]): Answers =>
      Object.fromEntries(ids.map((id, i) => [id, id.startsWith('g') ? choice : values[Math.floor(i / 2)]])),
  )
const answers = fc.tuple(own, fc.array(own, { maxLength: 3 })).map(([outer, liste]): Answers => ({ ...outer, liste }))

const holds = (name: string, check: (form: CompiledForm, answers: Answers) => void): void => {
  test(`random forms: ${name}`, () => {
    fc.assert(
      fc.property(plans, answers, (plan, given) => check(formOf(plan), given)),
      { numRuns: 200 },
    )
  })
}

/** Every answer that is kept, with the run that knows about it. */
function kept(pages: readonly AnyPage[], run: Run, found: [asked: boolean, answer: Answer | undefined][] = []) {
  for (const page of pages) {
    if (page.kind === 'page')
      for (const { field, asked } of page.fields) found.push([run.asks(asked), run.answers[field.id]])
    else for (const item of run.items(page.owner, page.page.list)) kept(page.pages, item, found)
  }
  return found
}

holds('pruning twice is pruning once, and opens and closes nothing', (form, given) => {
  const pruned = prune(form, given, s)
  assert.deepEqual(prune(form, pruned, s), pruned)
  assert.deepEqual(visiblePages(form, pruned, s), visiblePages(form, given, s))
})

holds('nothing hidden survives', (form, given) => {
  for (const [asked, value] of kept(form.pages, startRun(form, prune(form, given, s), s)))
    assert.ok(asked || value === undefined)
})

holds('the order of evaluation does not matter', (form, given) => {
  const forward = startRun(form, given, s)
  const backward = startRun(form, given, s)
  const slots = form.table.flatMap(({ owner }, slot) => (owner === 0 ? [slot] : []))
  const values = slots.map(slot => forward.value(slot))
  const again = slots
    .toReversed()
    .map(slot => backward.value(slot))
    .toReversed()
  assert.ok(values.every((value, i) => isSame(value, again[i] ?? null)))
})

holds('changes one by one end where all answers at once do', (form, given) => {
  const session = createSession(form, {}, s)
  for (const [id, value] of Object.entries(given)) session.set([id], value)
  const outcome = validateAll(form, given, s)
  assert.deepEqual(session.problems(), outcome.ok ? [] : outcome.problems)
})
