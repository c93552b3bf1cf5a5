import { words } from './island-words.ts'

/** Buttons that only work with script appear with it. */
export function copyAndPrint(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => print())
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const label = button.querySelector('.kern-label')
    if (!navigator.clipboard || !label) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
      label.textContent = words().copied
    })
  }
}
