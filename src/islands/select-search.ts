import { type Choice, listOf } from './form/choice-list.ts'
import { comboboxFor } from './form/combobox-parts.ts'
import { matches } from './form/matches.ts'

/** Long lists: type to search. ARIA pattern "combobox with list autocomplete"; the select stays and is sent. */
for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-search]')) enhance(select)

function enhance(select: HTMLSelectElement): void {
  const choices = Array.from(select.options, ({ value, text }): Choice => ({ value, label: text })).filter(
    choice => choice.value !== '',
  )
  const { input, list: element, status } = comboboxFor(select)
  const list = listOf(input, element, status)
  const chosenLabel = (): string => (select.value === '' ? '' : (select.selectedOptions[0]?.text ?? ''))
  const choose = (value: string): void => {
    const before = select.value
    select.value = value
    input.value = chosenLabel()
    list.close()
    if (select.value !== before) select.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const search = (typed: string): void => list.open(matches(choices, typed))
  const arrow = (step: 1 | -1): void => {
    if (!list.isOpen()) search(input.value === chosenLabel() ? '' : input.value)
    list.move(step)
  }

  input.value = chosenLabel()
  input.addEventListener('input', () => search(input.value))
  input.addEventListener('click', () => {
    input.select()
    if (!list.isOpen()) search('')
  })
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') arrow(1)
    else if (event.key === 'ArrowUp') arrow(-1)
    else if (event.key === 'Enter' && list.isOpen()) choose(list.active()?.value ?? select.value)
    else if (event.key === 'Escape' && list.isOpen()) list.close()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => choose(meant(choices, input.value, select.value)))
  element.addEventListener('mousedown', event => event.preventDefault())
  element.addEventListener('click', event => {
    const choice = list.at(event.target)
    if (choice) choose(choice.value)
  })
  select.addEventListener('change', () => {
    input.value = chosenLabel()
  })
}

/** The value for what stands in the field when it is left: nothing, the one that fits, or still the last one. */
function meant(choices: readonly Choice[], typed: string, last: string): string {
  const text = typed.trim().toLowerCase()
  if (text === '') return ''
  const exact = choices.find(({ label }) => label.toLowerCase() === text)
  const [only, another] = matches(choices, text)
  return (exact ?? (another ? undefined : only))?.value ?? last
}
