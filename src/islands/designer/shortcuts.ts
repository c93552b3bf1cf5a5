import { actionOf, standOf } from './dragging.ts'
import type { Live } from './live-panels.ts'

/** Alt and an arrow move what is selected, or the entry of the outline that has the focus; Ctrl+Z and Ctrl+Y undo and redo. */
export function shortcuts(designer: HTMLElement, live: Live): void {
  document.addEventListener('keydown', event => {
    if (isTyping(event.target)) return
    const { altKey, ctrlKey, metaKey, shiftKey, key } = event
    const command = ctrlKey || metaKey
    if (altKey && !command && (key === 'ArrowUp' || key === 'ArrowDown')) {
      const part = partOf(designer, event.target)
      if (part === undefined || actionOf(designer) === '') return
      event.preventDefault()
      void live.post(actionOf(designer), {
        teil: part,
        tun: key === 'ArrowUp' ? 'hoch' : 'runter',
        stand: standOf(designer),
      })
    } else if (command && !altKey && (key === 'z' || key === 'y' || key === 'Z')) {
      const redo = key === 'y' || shiftKey
      const button = designer.querySelector<HTMLButtonElement>(`[aria-keyshortcuts="Control+${redo ? 'Y' : 'Z'}"]`)
      if (!button?.form) return
      event.preventDefault()
      void live.send(button.form, button)
    }
  })
}

/** In a text the browser's own undo is meant. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type))

function partOf(designer: HTMLElement, target: EventTarget | null): string | undefined {
  const focused = target instanceof Element ? target.closest<HTMLElement>('[data-outline] [data-part]') : null
  const selected = designer.querySelector('[data-outline] a[aria-current]')?.closest<HTMLElement>('[data-part]')
  return (focused ?? selected)?.dataset['part']
}
