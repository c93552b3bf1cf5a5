import { evaluateRules, type PageRules } from '../../modules/forms/domain/engine/page-rules.ts'
import { flat, idOfNode } from '../../modules/forms/domain/engine/rules.ts'
import type { RuleContext } from '../../modules/forms/domain/engine/types.ts'
import type { Words } from '../../modules/forms/domain/texts/words.ts'
import { toShow } from './errors-to-show.ts'
import { readValues } from './form-values.ts'
import { showError } from './show-error.ts'
import { showStates } from './show-states.ts'

/** Longer than a click takes: a message that appears in between would push the button away from under the pointer. */
const PAUSE_MS = 250

/** Shows, hides, computes and checks while someone fills in a page, with the server's own code. */
export function runRules(words: Words): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-rules]')) start(form, words)
}

function start(form: HTMLFormElement, words: Words): void {
  // Both were written by our own server into this very page.
  const rules: PageRules = JSON.parse(form.dataset['rules'] ?? '')
  const context: RuleContext = JSON.parse(form.dataset['context'] || '{}')
  const ruled = new Set(flat(rules.fields).map(idOfNode))
  const questions = Array.from(form.querySelectorAll<HTMLElement>('[data-field]'), element => ({
    element,
    id: element.dataset['field'] ?? '',
  })).filter(({ id }) => ruled.has(id))
  const outputs = form.querySelectorAll<HTMLElement>('[data-computed]')
  const left = new Set<string>()
  const refused = new Set(
    questions.filter(({ element }) => element.querySelector('.kern-error')).map(question => question.id),
  )
  const apply = (): void => {
    const raw = readValues(form)
    const { errors, computed, ...states } = evaluateRules(rules, raw, context, words)
    const messages = toShow(errors, { left, refused }, raw)
    showStates(form, ruled, states)
    for (const { element, id } of questions) showError(element, messages.get(id))
    for (const output of outputs) output.textContent = computed.get(output.dataset['computed'] ?? '') ?? ''
  }
  form.addEventListener('input', apply)
  form.addEventListener('change', apply)
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const question = questions.find(({ element }) => target instanceof Node && element.contains(target))
    if (!question || (relatedTarget instanceof Node && question.element.contains(relatedTarget))) return
    left.add(question.id)
    setTimeout(apply, PAUSE_MS)
  })
  addEventListener('pageshow', apply)
  apply()
}
