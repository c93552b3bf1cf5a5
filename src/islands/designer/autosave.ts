import type { Live } from './live-panels.ts'
import { isControl } from './morph.ts'

/** Saves properties when one was changed; shows the rule again when a choice changes what fits. */
export function autosave(designer: HTMLElement, live: Live): void {
  designer.addEventListener('change', ({ target }) => {
    if (!isControl(target) || !target.form) return
    if (target.form.matches('[data-autosave]')) void live.send(target.form, undefined, { quiet: true })
    if (target.form.matches('[data-rule]') && 'show' in target.dataset) {
      const show = target.form.querySelector<HTMLButtonElement>('button[value="zeigen"]')
      if (show) void live.send(target.form, show, { quiet: true })
    }
  })
}
