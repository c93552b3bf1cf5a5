import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Answer, Answers } from '../../src/modules/forms/domain/model.ts'
import { projectPath } from '../../src/platform/project.ts'

interface Step {
  readonly page: string
  readonly answers?: Answers
  readonly errors?: unknown
}

/** Complete answers to a package's form: what one of its own test journeys leaves behind. */
export function journeyAnswers(packageId: string, journey: string): Answers {
  const file = projectPath('service-packages', packageId, 'tests', `${journey}.yaml`)
  const { steps } = parse(readFileSync(file, 'utf8')) as { steps: readonly Step[] }
  const answers: Record<string, Answer | undefined> = {}
  const lists: Record<string, Record<string, Answer | undefined>[]> = {}
  for (const { page, answers: given, errors } of steps) {
    if (!given || errors) continue
    const [list = '', number] = page.split('/')
    if (number === undefined) {
      Object.assign(answers, given)
      continue
    }
    const items = lists[list] ?? []
    lists[list] = items
    items[Number(number) - 1] = { ...items[Number(number) - 1], ...given }
  }
  return { ...answers, ...lists } as Answers
}
