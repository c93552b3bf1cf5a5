import type { Live } from './live-panels.ts'

const WAIT_MS = 200

/** Searches the outline while one types. */
export function liveSearch(designer: HTMLElement, live: Live): void {
  let timer = 0
  designer.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'suche' || !target.form) return
    const { form } = target
    clearTimeout(timer)
    timer = window.setTimeout(() => void live.send(form), WAIT_MS)
  })
}
