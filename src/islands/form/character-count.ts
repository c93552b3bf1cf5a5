/** "Noch 120 Zeichen": German, in code points, as the server counts. */
export function remaining(text: string, most: number): string {
  const left = most - [...text].length
  const many = Math.abs(left) === 1 ? '1 Zeichen' : `${Math.abs(left)} Zeichen`
  return left < 0 ? `${many} zu viel` : `Noch ${many}`
}

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
    shown.textContent = remaining(area.value, most)
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
