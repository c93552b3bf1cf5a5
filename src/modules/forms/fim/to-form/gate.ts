import type { Node, QuestionPage } from '../../domain/model.ts'
import { pathIn } from '../places.ts'
import type { XdfGroup, XdfStructure } from '../xdf.ts'
import { type Building, openRulesAt, placeAt } from './building.ts'
import { allOf } from './combine.ts'
import type { Frame } from './frame.ts'
import { kebabCase } from './names.ts'
import { choiceType } from './options.ts'
import { originOf } from './origin.ts'

/** The question before the pages of a group that may be left out. */
export function gateOf(
  group: XdfGroup,
  path: string,
  frame: Frame,
  requiredWhen: string | undefined,
  building: Building,
): { readonly page: QuestionPage; readonly isOpen: string } {
  const id = building.ids.of(path)
  const label = `Möchten Sie Angaben zu „${group.label}“ machen?`.slice(0, 4000)
  const needed = requiredWhen === undefined ? [] : [`not(${requiredWhen})`]
  const question: Node = {
    type: 'yes-no',
    id,
    label,
    fim: originOf(placeAt(path, building)),
    ...openRulesAt(path, [], building),
  }
  return {
    page: gatePage(question, group, { ...frame, when: [...frame.when, ...needed] }, building),
    isOpen: requiredWhen === undefined ? `${id} = true` : `(${id} = true or ${requiredWhen})`,
  }
}

/** The question which member of a choice applies, where its members are too large for one page. */
export function choiceOf(
  { min }: XdfStructure,
  group: XdfGroup,
  path: string,
  frame: Frame,
  building: Building,
): { readonly page: QuestionPage; isChosen(member: XdfStructure): string } {
  const id = building.ids.of(path)
  const nameOf = ({ element }: XdfStructure) => building.ids.of(pathIn(path, element.id))
  const question: Node = {
    type: choiceType(group.children.length),
    id,
    label: group.label.slice(0, 4000),
    ...(group.help === undefined ? {} : { hint: group.help.slice(0, 4000) }),
    ...(min === 0 ? { required: false } : {}),
    options: group.children.map(member => ({ value: nameOf(member), label: member.element.label.slice(0, 4000) })),
    fim: originOf(placeAt(path, building)),
    ...openRulesAt(path, [], building),
  }
  return { page: gatePage(question, group, frame, building), isChosen: member => `${id} = "${nameOf(member)}"` }
}

function gatePage(question: Node, group: XdfGroup, frame: Frame, building: Building): QuestionPage {
  const condition = allOf(frame.when)
  return {
    kind: 'page',
    id: building.pageIds.take(kebabCase(group.label, 'seite'), '-'),
    title: question.label,
    ...(condition === undefined ? {} : { when: condition }),
    fields: [question],
  }
}
