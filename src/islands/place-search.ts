/** Suggestions for the place box, after the combobox pattern of the ARIA Authoring Practices. Without it, the form works. */
interface Suggestion {
  readonly ars: string
  readonly label: string
  readonly hint: string
}

const WAIT_MS = 120
const MIN_LENGTH = 2

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-place-search]')) enhance(input)

function enhance(input: HTMLInputElement): void {
  const address = input.dataset['placeSearch'] ?? ''
  const name = input.name
  const list = document.createElement('ul')
  list.id = `${input.id}-list`
  list.className = 'aw-suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Vorschläge')
  const status = document.createElement('div')
  status.className = 'aw-hidden'
  status.setAttribute('role', 'status')
  // Carries the key of the chosen place in place of what was typed.
  const chosen = document.createElement('input')
  chosen.type = 'hidden'
  input.after(chosen, list, status)
  input.parentElement?.classList.add('aw-suggesting')
  for (const [key, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(key, value)

  let suggestions: readonly Suggestion[] = []
  let active = -1
  let timer = 0
  let asked = 0

  const close = (): void => {
    list.hidden = true
    active = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const open = (): void => {
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
  }
  const mark = (index: number): void => {
    active = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
      if (at === index) option.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}-${index}`)
  }
  const choose = (suggestion: Suggestion): void => {
    input.value = suggestion.label
    input.name = ''
    chosen.name = name
    chosen.value = suggestion.ars
    close()
  }
  const show = (found: readonly Suggestion[]): void => {
    suggestions = found
    list.replaceChildren(...found.map((suggestion, index) => optionOf(suggestion, `${list.id}-${index}`)))
    open()
    status.textContent =
      found.length === 1 ? '1 Vorschlag' : found.length > 1 ? `${found.length} Vorschläge` : 'Kein Vorschlag'
    mark(-1)
  }
  const ask = async (): Promise<void> => {
    const turn = ++asked
    const response = await fetch(`${address}?text=${encodeURIComponent(input.value)}`).catch(() => undefined)
    if (!response?.ok) return
    const found: readonly Suggestion[] = await response.json()
    if (turn === asked && document.activeElement === input) show(found)
  }

  input.addEventListener('input', () => {
    input.name = name
    chosen.name = ''
    clearTimeout(timer)
    asked += 1
    if (input.value.trim().length < MIN_LENGTH) {
      suggestions = []
      close()
    } else timer = window.setTimeout(ask, WAIT_MS)
  })
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.length === 0) return
      event.preventDefault()
      open()
      const step = event.key === 'ArrowDown' ? 1 : -1
      const places = suggestions.length + 1
      mark(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter') {
      const suggestion = suggestions[active]
      if (list.hidden || !suggestion) return
      event.preventDefault()
      choose(suggestion)
    }
  })
  input.addEventListener('blur', close)
  // Before blur takes the list away.
  list.addEventListener('mousedown', event => {
    event.preventDefault()
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
    const suggestion = option ? suggestions[[...list.children].indexOf(option)] : undefined
    if (suggestion) choose(suggestion)
  })
}

function optionOf({ label, hint }: Suggestion, id: string): HTMLLIElement {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  const small = document.createElement('small')
  small.textContent = hint
  option.append(label, ' ', small)
  return option
}
