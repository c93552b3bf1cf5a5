import { evaluateRules, type PageRules } from '../modules/forms/domain/engine/page-rules.ts'
import type { RuleContext } from '../modules/forms/domain/engine/types.ts'
import { toShow } from './form/errors-to-show.ts'
import { readValues } from './form/form-values.ts'
import { showError } from './form/show-error.ts'

/** On pages whose questions depend on each other: shows, hides, computes and checks with the server's own code. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-rules]')) {
  // Both were written by our own server into this very page.
  const rules: PageRules = JSON.parse(form.dataset['rules'] ?? '')
  const context: RuleContext = JSON.parse(form.dataset['context'] || '{}')
  const left = new Set<string>()
  const refused = refusedFields(form)
  const apply = (): void => {
    const raw = readValues(form)
    const result = evaluateRules(rules, raw, context)
    for (const question of form.querySelectorAll<HTMLElement>('[data-field]'))
      question.hidden = !result.visible.has(question.dataset['field'] ?? '')
    const shown = form.elements.namedItem('_shown')
    if (shown instanceof HTMLInputElement) shown.value = [...result.visible].join(' ')
    for (const output of form.querySelectorAll<HTMLElement>('[data-computed]'))
      output.textContent = result.computed.get(output.dataset['computed'] ?? '') ?? ''
    const errors = toShow(result.errors, { left, refused }, raw)
    for (const question of form.querySelectorAll<HTMLElement>('[data-field]'))
      showError(question, errors.get(question.dataset['field'] ?? ''))
  }
  form.addEventListener('input', apply)
  form.addEventListener('change', apply)
  form.addEventListener('focusout', event => {
    const question = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-field]') : null
    if (!question || (event.relatedTarget instanceof Node && question.contains(event.relatedTarget))) return
    left.add(question.dataset['field'] ?? '')
    apply()
  })
  apply()
  addEventListener('pageshow', apply)
}

function refusedFields(form: HTMLFormElement): ReadonlySet<string> {
  const questions = form.querySelectorAll<HTMLElement>('[data-field]:has(.kern-error)')
  return new Set(Array.from(questions, question => question.dataset['field'] ?? ''))
}
