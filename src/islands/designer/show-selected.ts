/** The selected question is in sight, in the outline and in the preview, without scrolling the page itself. */
export function showSelected(designer: HTMLElement): void {
  const show = (): void => {
    const entry = designer.querySelector<HTMLElement>('[data-outline] a[aria-current]')
    const outline = entry?.closest('nav')
    if (entry && outline) {
      const [inner, outer] = [entry.getBoundingClientRect(), outline.getBoundingClientRect()]
      if (inner.top < outer.top || inner.bottom > Math.min(outer.bottom, innerHeight))
        outline.scrollTop += inner.top - outer.top - outer.height / 3
    }
    const frame = designer.querySelector('iframe')
    if (frame) frame.onload = () => showQuestion(frame)
  }
  designer.addEventListener('panels', show)
  show()
  const frame = designer.querySelector('iframe')
  if (frame?.contentDocument?.readyState === 'complete') showQuestion(frame)
}

function showQuestion(frame: HTMLIFrameElement): void {
  const question = frame.contentDocument?.getElementById(frame.dataset['question'] ?? '')
  if (question) frame.contentWindow?.scrollTo(0, question.getBoundingClientRect().top - 24)
}
