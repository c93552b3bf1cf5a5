import type { Answer, Answers, FieldOf, Form } from '../../forms/domain/model.ts'
import type { Decision, DecisionInput, TextBlock } from './decision.ts'
import type { Remedy } from './manifest.ts'
import type { ServicePackage } from './package.ts'

/** A way to end this very case: what applies is offered, what the application says is filled in. */
export interface OfferedDecision extends Omit<Decision, 'remedy' | 'inputs' | 'blocks' | 'template' | 'when'> {
  /** Typst source of the letter's body. */
  readonly template: string
  /** None: the letter is no administrative act and instructs on no remedy. */
  readonly remedy: Remedy | undefined
  readonly inputs: readonly (Omit<DecisionInput, 'suggest'> & { readonly suggestion: Answer | undefined })[]
  readonly blocks: readonly (Omit<TextBlock, 'when' | 'selected'> & { readonly selected: boolean })[]
}

const decisionId = (index: number): string => `entscheidung${index}`
const blockId = (index: number, block: number): string => `entscheidung${index}Baustein${block}`
const inputId = (index: number, input: number): string => `entscheidung${index}Eingabe${input}`

/** The form, with every expression of the decisions as one more computed value. */
export function deskFormOf(form: Form, decisions: readonly Decision[]): Form {
  const further = decisions.flatMap((decision, index) => [
    ...hidden(decisionId(index), decision.when),
    ...(decision.blocks ?? []).flatMap((block, position) => hidden(blockId(index, position), block.when)),
    ...(decision.inputs ?? []).flatMap((input, position) => hidden(inputId(index, position), input.suggest)),
  ])
  return { ...form, computed: [...(form.computed ?? []), ...further] }
}

const hidden = (id: string, value: string | undefined): FieldOf<'computed'>[] =>
  value === undefined ? [] : [{ id, type: 'computed', label: id, value, show: false }]

/** `computed`: the answers with what the desk form computes. */
export function offeredDecisions(
  source: Pick<ServicePackage, 'decisions' | 'manifest' | 'templates'>,
  computed: Answers,
) {
  const applies = (expression: string | undefined, id: string) => expression === undefined || computed[id] === true
  return source.decisions.flatMap((decision, index): OfferedDecision[] => {
    const { when, inputs = [], blocks = [], remedy, ...rest } = decision
    if (!applies(when, decisionId(index))) return []
    const offered: OfferedDecision = {
      ...rest,
      template: source.templates[decision.template] ?? '',
      remedy: source.manifest.remedies.find(candidate => candidate.id === remedy),
      inputs: inputs.map(({ suggest, ...input }, position) => ({
        ...input,
        suggestion: suggest === undefined ? undefined : computed[inputId(index, position)],
      })),
      blocks: blocks.flatMap(({ when: condition, selected = true, ...block }, position) =>
        applies(condition, blockId(index, position)) ? [{ ...block, selected }] : [],
      ),
    }
    return [offered]
  })
}
