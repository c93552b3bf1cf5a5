import { words } from './island-words.ts'

/** How many characters still fit: in code points, as the server counts; below zero when there are too many. */
export const left = (text: string, most: number): number => most - [...text].length

/** Shows how much still fits, and says it aloud when the person pauses. */
export function countCharacters(area: HTMLTextAreaElement): void {
  const most = Number(area.dataset['maxlength'])
  const shown = document.createElement('p')
  shown.className = 'aw-count'
  shown.setAttribute('aria-hidden', 'true')
  const spoken = document.createElement('p')
  spoken.className = 'aw-hidden'
  spoken.setAttribute('role', 'status')
  area.after(shown, spoken)
  let pause: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    shown.textContent = words().remaining(left(area.value, most))
  }
  area.addEventListener('input', () => {
    show()
    clearTimeout(pause)
    pause = setTimeout(() => {
      spoken.textContent = shown.textContent
    }, 1000)
  })
  show()
}
