import { HintAndError, LabelText } from '../../../ui/components/field-parts.tsx'
import { describedBy } from '../../../ui/field.ts'
import type { FieldOf, Group, Node } from '../domain/model.ts'
import { hiddenUnlessAsked, Question, type QuestionPageProps, questionId, Why } from './question.tsx'

type NodeViewProps = { readonly node: Node; readonly conditional?: boolean } & QuestionPageProps

/** Whether it stands on the page at all: computed values only where they ask to be shown. */
export const isShown = (node: Node): boolean => node.type !== 'computed' || node.show === true

/** A field, or fields that belong together. `conditional`: something other than its own `when` may hide it. */
export function NodeView({ node, conditional = false, ...page }: NodeViewProps) {
  const depends = conditional || node.when !== undefined
  if (node.type !== 'group') return <Question field={node} conditional={depends} {...page} />
  return node.choice ? (
    <ChoiceGroup group={node} conditional={depends} {...page} />
  ) : (
    <GroupView group={node} conditional={depends} {...page} />
  )
}

type GroupProps = { readonly group: Group; readonly conditional: boolean } & QuestionPageProps

/** Fields that belong together, with one name; groups may stand in groups. */
function GroupView({ group, conditional, heading, errors }: GroupProps) {
  const { id, label, hint, required = true, fields } = group
  const legend = <LabelText label={label} required={required || group.requiredWhen !== undefined} />
  return (
    <div class="aw-question" data-group={hiddenUnlessAsked(id, conditional)}>
      <fieldset
        class="aw-group"
        id={questionId(id)}
        {...(hint === undefined ? {} : { 'aria-describedby': describedBy(groupId(id), hint) })}
      >
        <legend class={heading ? 'aw-label-heading' : ''}>
          {heading ? <h1 class="aw-heading-wrapper">{legend}</h1> : legend}
        </legend>
        {hint !== undefined && <HintAndError id={groupId(id)} hint={hint} />}
        <Why label={label} legalBasis={group.legalBasis} />
        <div class="aw-stack">
          {fields.filter(isShown).map(node => (
            <NodeView node={node} heading={false} errors={errors} />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
const groupId = (id: string): string => `${id}-gruppe`

/** The person picks which member applies; the picked one opens below. */
function ChoiceGroup({ group, conditional, heading, errors }: GroupProps) {
  return (
    <div class="aw-question" data-group={hiddenUnlessAsked(group.id, conditional)}>
      <Question field={chooserOf(group)} conditional={false} heading={heading} errors={errors} />
      <div class="aw-chosen">
        {group.fields.filter(isShown).map(node => (
          <NodeView node={node} conditional heading={false} errors={errors} />
        ))}
      </div>
    </div>
  )
}

/** The question which member applies; its answer is the member's id. */
function chooserOf({ id, label, hint, legalBasis, required, requiredWhen, fields }: Group): FieldOf<'radios'> {
  return {
    type: 'radios',
    id,
    label,
    options: fields.map(member => ({ value: member.id, label: member.label })),
    ...(hint !== undefined && { hint }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(required !== undefined && { required }),
    ...(requiredWhen !== undefined && { requiredWhen }),
  }
}
