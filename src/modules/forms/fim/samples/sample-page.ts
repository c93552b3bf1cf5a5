import type { Answer } from '../../domain/answers.ts'
import type { CodeList, Node } from '../../domain/model.ts'
import type { Dice } from './dice.ts'
import { sampleAnswer } from './sample-answer.ts'

export type PageAnswers = Record<string, Answer>

/**
 * Answers to what stands on a page, as they are stored. `sparing` leaves out what is not required, now and then; of a
 * choice one member is answered.
 */
export function samplePage(
  nodes: readonly Node[],
  lists: Readonly<Record<string, CodeList>>,
  sparing: boolean,
  dice: Dice,
): PageAnswers {
  const answers: PageAnswers = {}
  const visit = (node: Node): void => {
    if (sparing && node.required === false && dice.roll(2) === 0) return
    if (node.type !== 'group') {
      const answer = sampleAnswer(node, lists, dice)
      if (answer !== undefined) answers[node.id] = answer
    } else if (node.choice) {
      const member = dice.pick(node.fields)
      if (!member) return
      answers[node.id] = member.id
      visit(member)
    } else {
      for (const inner of node.fields) visit(inner)
    }
  }
  for (const node of nodes) visit(node)
  return answers
}
