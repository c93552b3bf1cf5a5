import { evaluateRules, type PageRules } from '../modules/forms/domain/engine/page-rules.ts'
import { flat, idOfNode } from '../modules/forms/domain/engine/rules.ts'
import type { RuleContext } from '../modules/forms/domain/engine/types.ts'
import { toShow } from './form/errors-to-show.ts'
import { readValues } from './form/form-values.ts'
import { showError } from './form/show-error.ts'

/** Longer than a click takes: a message that appears in between would push the button away from under the pointer. */
const PAUSE_MS = 250

/** Shows, hides, computes and checks while someone fills in a page, with the server's own code. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-rules]')) start(form)

function start(form: HTMLFormElement): void {
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
    const { visible, errors, computed } = evaluateRules(rules, raw, context)
    const messages = toShow(errors, { left, refused }, raw)
    for (const { element, id } of questions) {
      element.hidden = !visible.has(id)
      showError(element, messages.get(id))
    }
    for (const output of outputs) output.textContent = computed.get(output.dataset['computed'] ?? '') ?? ''
    tellShown(form, visible)
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

/** The server need not ask for what this page has shown by itself. */
function tellShown(form: HTMLFormElement, visible: ReadonlySet<string>): void {
  const shown = form.elements.namedItem('_shown')
  if (shown instanceof HTMLInputElement) shown.value = [...visible].join(' ')
}
