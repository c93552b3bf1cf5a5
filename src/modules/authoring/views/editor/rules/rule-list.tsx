import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { ruleKinds, type StoredRule, storedRules } from './rule-kinds.ts'
import { sayComputation } from './say-computation.ts'
import { sentenceOfFeel } from './say-feel.ts'

/** The rules of the selected element as sentences, and what else could be ruled. */
export function RuleList(view: EditorView) {
  const { draft, part, place, element, mayEdit } = view
  const kinds = element ? ruleKinds(place, element.value) : []
  if (!element || kinds.length === 0) return null
  const rules = storedRules(place, element.value)
  const open = kinds.filter(kind => kind.name === 'checks.neu' || !rules.some(rule => rule.kind.name === kind.name))
  return (
    <section class="aw-d-rules">
      <h3>Regeln</h3>
      {rules.length > 0 ? (
        <ul>
          {rules.map(rule => (
            <li>
              <p>
                {rule.kind.says} {sentence(rule, view)}
                {rule.message !== '' && <> – sonst: „{rule.message}“</>}
              </p>
              {mayEdit && (
                <a href={editorUrls.rule(draft.id, part, rule.kind.name)}>
                  Ändern<span class="aw-hidden">: {rule.kind.says}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>{kinds[0]?.without}</p>
      )}
      {mayEdit && (
        <ul class="aw-d-add-rules">
          {open.map(kind => (
            <li>
              <a href={editorUrls.rule(draft.id, part, kind.name)}>{kind.add}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const sentence = ({ kind, feel }: StoredRule, { words }: EditorView): string =>
  kind.name === 'value' ? sayComputation(feel, words) : `${sentenceOfFeel(feel, words)}.`
