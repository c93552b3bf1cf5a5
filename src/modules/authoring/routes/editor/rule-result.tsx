import type { App } from '../../../../platform/app.ts'
import type { Staff } from '../../../identity/index.ts'
import { testAnswersOf } from '../../commands/save-test-answers.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import type { RuleKind } from '../../views/editor/rules/rule-kinds.ts'
import { compileDraft } from './compile-draft.ts'
import { resultInForm } from './result-in-form.ts'
import { sampleSurroundings } from './surroundings.ts'

/** What comes out with the author's test answers. */
export async function resultOf(app: App, staff: Staff, view: EditorView, kind: RuleKind, feel: string) {
  const { draft, form, element } = view
  const answers = await testAnswersOf(app, { tenantId: staff.tenantId, draftId: draft.id, author: staff })
  const surroundings = sampleSurroundings(draft.source.parameters, app.clock.now())
  const compiled = compileDraft(draft, view.look.name)
  const result = compiled.ok ? resultInForm(form, element, feel, answers, surroundings) : undefined
  return (
    <p class="aw-inset" role="status">
      {result === undefined
        ? 'Ausprobieren geht, sobald das Formular keine Fehler mehr hat.'
        : `Mit Ihren Testantworten${result.item === undefined ? '' : `, ${result.item}`}: ${kind.name === 'value' ? result.value : (BOOLEANS[result.value] ?? result.value)}`}
    </p>
  )
}

const BOOLEANS: Readonly<Record<string, string>> = {
  true: 'trifft zu',
  false: 'trifft nicht zu',
  null: 'noch offen, weil eine Antwort fehlt',
}
