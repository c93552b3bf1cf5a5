import type { App } from '../../../../platform/app.ts'
import { nameOf } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementsOf } from '../../../forms/domain/edit/tree.ts'
import { explain } from '../../../forms/domain/engine.ts'
import type { Staff } from '../../../identity/index.ts'
import { testAnswersOf } from '../../commands/save-test-answers.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { itemsAround } from '../../domain/items-around.ts'
import type { Word } from '../../domain/rule-words/vocabulary.ts'
import { titleOf } from '../../views/editor/element-words.ts'
import { ItemChoice } from '../../views/editor/preview/item-choice.tsx'
import { Why } from '../../views/editor/preview/why.tsx'
import { compileDraft } from './compile-draft.ts'
import { sampleSurroundings } from './surroundings.ts'

/** Why the selected element is shown or not with the author's test answers; undefined for what has no reasons. */
export async function whyOf(
  app: App,
  staff: Staff,
  draft: PackageDraft,
  authority: string,
  element: Element | undefined,
  words: readonly Word[],
  wanted: readonly number[],
) {
  if (!element || element.place.kind === 'section' || element.parent.kind === 'declarations') return undefined
  const compiled = compileDraft(draft, authority)
  if (!compiled.ok) return undefined
  const answers = await testAnswersOf(app, { tenantId: staff.tenantId, draftId: draft.id, author: staff })
  const surroundings = sampleSurroundings(draft.source.parameters, app.clock.now())
  const levels = itemsAround(draft.source.form, element, answers, wanted)
  const items = levels.map(({ chosen }) => chosen)
  const trace = explain(compiled.form, answers, surroundings, element.id, items)
  if (!trace) return undefined
  const elements = elementsOf(draft.source.form)
  const title = (id: string): string => {
    const found = elements.find(one => one.id === id)
    return found ? `„${titleOf(found.value)}“` : id
  }
  const choice = <ItemChoice draftId={draft.id} part={nameOf(element.place)} levels={levels} />
  return (
    <Why
      trace={trace}
      words={words}
      isField={element.place.kind === 'field'}
      titleOf={title}
      items={choice}
      open={wanted.length > 0}
    />
  )
}
