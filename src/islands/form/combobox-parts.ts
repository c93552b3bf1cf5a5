import { words } from './island-words.ts'

interface Combobox {
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly status: HTMLElement
}

/** Puts a text field with an empty list in the place of a select, which is hidden and stays in the form. */
export function comboboxFor(select: HTMLSelectElement): Combobox {
  const list = element('ul', 'aw-options', {
    id: `${select.id}-liste`,
    role: 'listbox',
    'aria-label': words().suggestions,
  })
  const status = element('div', 'aw-hidden', { role: 'status' })
  const input = document.createElement('input')
  input.className = 'kern-form-input__input'
  setAttributes(input, {
    id: select.id,
    autocomplete: 'off',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = select.getAttribute(name)
    if (value !== null) input.setAttribute(name, value)
  }
  list.hidden = true
  const box = element('div', 'aw-combobox', {})
  const shown = select.closest<HTMLElement>('.kern-form-input__select-wrapper') ?? select
  shown.before(box)
  box.append(input, list, status)
  shown.hidden = true
  select.removeAttribute('id')
  return { input, list, status }
}

function element(name: string, className: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  setAttributes(made, attributes)
  return made
}

function setAttributes(target: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}
