import type { Live } from './live-panels.ts'

interface Drop {
  readonly entry: HTMLElement
  readonly where: 'before' | 'after' | 'inside'
}

const MARKS = { before: 'aw-d-before', after: 'aw-d-after', inside: 'aw-d-inside' } as const

/** Entries of the outline are moved by dragging; the same is done with "Nach oben", "Nach unten" and "Verschieben". */
export function dragging(designer: HTMLElement, live: Live): void {
  let dragged: HTMLElement | null = null
  let drop: Drop | undefined

  const mark = (next: Drop | undefined): void => {
    drop?.entry.querySelector(':scope > a')?.classList.remove(MARKS[drop.where])
    drop = next
    drop?.entry.querySelector(':scope > a')?.classList.add(MARKS[drop.where])
  }
  designer.addEventListener('dragstart', event => {
    dragged = entryOf(event.target)
    dragged?.classList.add('aw-d-dragging')
    event.dataTransfer?.setData('text/plain', dragged?.dataset['part'] ?? '')
  })
  designer.addEventListener('dragover', event => {
    const next = dragged && dropOn(dragged, entryOf(event.target), event.clientY)
    mark(next ?? undefined)
    if (next) event.preventDefault()
  })
  designer.addEventListener('drop', event => {
    if (!dragged || !drop) return
    event.preventDefault()
    void live.post(actionOf(designer), { ...fieldsOf(dragged, drop), stand: standOf(designer) })
  })
  designer.addEventListener('dragend', () => {
    dragged?.classList.remove('aw-d-dragging')
    mark(undefined)
    dragged = null
  })
}

const entryOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-outline] [data-part]') : null

/** Where it would come: before or after its like, inside what takes it. */
function dropOn(dragged: HTMLElement, entry: HTMLElement | null, y: number): Drop | undefined {
  if (!entry || dragged.contains(entry)) return undefined
  const { top, height } = (entry.querySelector(':scope > a') ?? entry).getBoundingClientRect()
  const part = (y - top) / height
  const takes = entry.dataset['takes'] === dragged.dataset['list']
  const alike = entry.dataset['list'] === dragged.dataset['list']
  if (takes && (!alike || (part > 0.3 && part < 0.7))) return { entry, where: 'inside' }
  return alike ? { entry, where: part < 0.5 ? 'before' : 'after' } : undefined
}

function fieldsOf(dragged: HTMLElement, { entry, where }: Drop): Record<string, string> {
  const fields = { teil: dragged.dataset['part'] ?? '', tun: 'verschieben' }
  if (where === 'inside') return { ...fields, nach: entry.dataset['part'] ?? '', an: '' }
  const siblings = [...(entry.parentElement?.children ?? [])].filter(sibling => sibling !== dragged)
  const at = siblings.indexOf(entry) + (where === 'after' ? 1 : 0)
  const parent = entry.parentElement?.closest<HTMLElement>('[data-part]')
  return { ...fields, nach: parent?.dataset['part'] ?? 'form', an: String(at) }
}

export const actionOf = (designer: HTMLElement): string =>
  designer.querySelector<HTMLElement>('[data-outline]')?.dataset['outline'] ?? ''
export const standOf = (designer: HTMLElement): string =>
  designer.querySelector<HTMLInputElement>('input[name="stand"]')?.value ?? ''
