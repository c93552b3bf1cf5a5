import type { FieldStates } from '../../modules/forms/domain/engine/types.ts'

/** Shows and hides questions and groups, opens and closes them, and says what may be left empty. */
export function showStates(form: HTMLFormElement, ruled: ReadonlySet<string>, states: FieldStates): void {
  const { visible, disabled, required } = states
  for (const element of form.querySelectorAll<HTMLElement>('[data-field], [data-group]')) {
    const id = element.dataset['field'] ?? element.dataset['group'] ?? ''
    if (ruled.has(id)) element.hidden = !visible.has(id)
  }
  for (const fieldset of form.querySelectorAll<HTMLFieldSetElement>('[data-closable]'))
    fieldset.disabled = disabled.has(fieldset.dataset['closable'] ?? '')
  for (const mark of form.querySelectorAll<HTMLElement>('[data-optional]'))
    mark.hidden = required.has(mark.dataset['optional'] ?? '')
  tellShown(form, states)
}

/** The server need not ask for what this page has shown by itself. */
function tellShown(form: HTMLFormElement, { visible, disabled }: FieldStates): void {
  const shown = form.elements.namedItem('_shown')
  if (shown instanceof HTMLInputElement) shown.value = [...visible].filter(id => !disabled.has(id)).join(' ')
}
