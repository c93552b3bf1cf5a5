import { words } from './island-words.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** The suggestions below a combobox: what is shown, and which one the arrow keys are on. */
export function listOf(input: HTMLInputElement, list: HTMLElement, status: HTMLElement) {
  let found: readonly Choice[] = []
  let active = -1
  const mark = (): void => {
    const row = list.children[active]
    for (const other of list.children) other.setAttribute('aria-selected', String(other === row))
    if (row) input.setAttribute('aria-activedescendant', row.id)
    else input.removeAttribute('aria-activedescendant')
    row?.scrollIntoView({ block: 'nearest' })
  }
  const show = (choices: readonly Choice[]): void => {
    found = choices
    active = -1
    list.replaceChildren(...choices.map((choice, at) => rowOf(`${input.id}-wahl-${at}`, choice.label)))
    list.hidden = choices.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    mark()
  }
  return {
    open(choices: readonly Choice[]): void {
      show(choices)
      status.textContent = words().found(choices.length)
    },
    close(): void {
      show([])
      status.textContent = ''
    },
    move(step: 1 | -1): void {
      if (found.length === 0) return
      active = active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length
      mark()
    },
    isOpen: (): boolean => !list.hidden,
    /** The one the arrow keys are on, or the first. */
    active: (): Choice | undefined => found[Math.max(active, 0)],
    /** The one that was clicked. */
    at: (target: EventTarget | null): Choice | undefined =>
      found[[...list.children].findIndex(row => target instanceof Node && row.contains(target))],
  }
}

function rowOf(id: string, label: string): HTMLElement {
  const row = document.createElement('li')
  row.id = id
  row.setAttribute('role', 'option')
  row.textContent = label
  return row
}
