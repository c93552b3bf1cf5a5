import { isObject } from '../../../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from '../../../domain/rule-words/read-json.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { ruleKinds } from '../rules/rule-kinds.ts'
import { sentenceOfFeel } from '../rules/say-feel.ts'
import { Stand } from '../stand.tsx'

const ACTIONS: Readonly<Record<string, string>> = {
  show: 'Wird gefragt, wenn',
  hide: 'Wird nicht gefragt, wenn',
  required: 'Muss beantwortet werden, wenn',
  forbidden: 'Darf nicht beantwortet werden, wenn',
  validation: 'Es muss gelten:',
}

/** Rules of the FIM data schema that were not understood with certainty: accept, discard, or make one's own. */
export function OpenRules(view: EditorView) {
  const rules = objectsOf(view.element?.value['openRules'])
  if (rules.length === 0) return null
  return (
    <section class="aw-d-open">
      <h3>Aus FIM noch zu klären</h3>
      {rules.map((rule, index) => (
        <form method="post" action={editorUrls.openRule(view.draft.id)}>
          <Stand {...view} />
          <input type="hidden" name="regel" value={textOf(rule, 'id')} />
          <blockquote id={`offen-${index + 1}`}>{textOf(rule, 'text')}</blockquote>
          <Proposal view={view} proposal={rule['proposal']} />
          {view.mayEdit && (
            <p class="aw-d-actions">
              {isObject(rule['proposal']) && (
                <button class="aw-d-quiet" type="submit" name="tun" value="annehmen">
                  Vorschlag annehmen
                </button>
              )}
              <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value="verwerfen">
                Verwerfen
              </button>
            </p>
          )}
          {view.mayEdit && <OwnRule view={view} />}
        </form>
      ))}
    </section>
  )
}

/** What the rule does is chosen first; then it is put together. */
function OwnRule({ view: { place, element } }: { readonly view: EditorView }) {
  const kinds = element ? ruleKinds(place, element.value) : []
  return kinds.length === 0 ? null : (
    <details class="aw-d-move">
      <summary>Selbst schreiben …</summary>
      <p>Was bewirkt die Regel?</p>
      <p class="aw-d-actions">
        {kinds.map(({ name, effect }) => (
          <button class="aw-d-quiet" type="submit" name="selbst" value={name}>
            {effect}
          </button>
        ))}
      </p>
    </details>
  )
}

const Proposal = ({ view, proposal }: { readonly view: EditorView; readonly proposal: unknown }) =>
  isObject(proposal) ? (
    <p>
      Vorschlag: {ACTIONS[textOf(proposal, 'action')]} {sentenceOfFeel(textOf(proposal, 'when'), view.words)}
    </p>
  ) : (
    <p>Dafür gibt es keinen Vorschlag.</p>
  )
