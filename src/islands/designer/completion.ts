import { completionOf, type Known, knownIn, replaced } from './completing.ts'

const LIST = 'vorschlaege'

/** Names and functions while a formula is typed: a listbox below the textarea, chosen with arrows and Enter. */
export function completion(designer: HTMLElement): void {
  let found: readonly Known[] = []
  let active = 0

  const close = (area: HTMLTextAreaElement): void => {
    found = []
    document.getElementById(LIST)?.remove()
    area.removeAttribute('aria-activedescendant')
    area.removeAttribute('aria-controls')
  }
  const show = (area: HTMLTextAreaElement): void => {
    const list = document.getElementById(LIST) ?? document.createElement('ul')
    list.id = LIST
    list.className = 'aw-options'
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', 'Vorschläge')
    list.replaceChildren(...found.map((known, at) => rowOf(known, at, at === active)))
    list.onmousedown = event => {
      event.preventDefault()
      const row = event.target instanceof Element ? event.target.closest('[role=option]') : null
      choose(area, found[[...list.children].indexOf(row ?? list)])
    }
    area.after(list)
    area.setAttribute('aria-controls', LIST)
    area.setAttribute('aria-activedescendant', `${LIST}-${active}`)
    list.children[active]?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (area: HTMLTextAreaElement, known: Known | undefined): void => {
    if (!known) return
    const { text, caret } = replaced(area.value, area.selectionEnd, known.insert)
    area.value = text
    area.setSelectionRange(caret, caret)
    close(area)
  }

  designer.addEventListener('input', ({ target }) => {
    if (!isFormula(target)) return
    found = completionOf(knownIn(target.dataset['complete'] ?? ''), target.value, target.selectionEnd)
    active = 0
    target.setAttribute('aria-autocomplete', 'list')
    if (found.length === 0) close(target)
    else show(target)
  })
  designer.addEventListener('keydown', event => {
    const { target, key } = event
    if (!isFormula(target) || found.length === 0) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      active = (active + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length
      show(target)
    } else if (key === 'Enter' || key === 'Tab') choose(target, found[active])
    else if (key === 'Escape') close(target)
    else return
    event.preventDefault()
  })
  designer.addEventListener('focusout', ({ target }) => {
    if (isFormula(target)) close(target)
  })
}

const isFormula = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement && 'complete' in target.dataset

function rowOf({ insert, label }: Known, at: number, selected: boolean): HTMLElement {
  const row = document.createElement('li')
  row.id = `${LIST}-${at}`
  row.setAttribute('role', 'option')
  row.setAttribute('aria-selected', String(selected))
  const name = document.createElement('code')
  name.textContent = insert
  row.append(name, ' ', label)
  return row
}
