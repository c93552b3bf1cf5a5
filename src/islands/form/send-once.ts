/** A second click within this time is taken for the first. After it, someone may want to try again. */
const WAIT_MS = 8000

/**
 * Swallows double clicks. Buttons stay enabled, so that their value is sent and nobody is locked out; coming back with
 * the back button opens the form again. The server takes a repeated page as one anyway.
 */
export function sendOnce(form: HTMLFormElement): void {
  let sentAt = Number.NEGATIVE_INFINITY
  form.addEventListener('submit', event => {
    if (event.defaultPrevented) return
    if (performance.now() - sentAt < WAIT_MS) return event.preventDefault()
    sentAt = performance.now()
    form.setAttribute('aria-busy', 'true')
  })
  addEventListener('pageshow', () => {
    sentAt = Number.NEGATIVE_INFINITY
    form.removeAttribute('aria-busy')
  })
}
