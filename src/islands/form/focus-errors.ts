/** The error summary is read first; its links lead to the field with its label in sight. */
export function focusErrors(): void {
  const summary = document.getElementById('fehler')
  summary?.focus()
  summary?.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!field) return
    event.preventDefault()
    const question = field.closest('[data-field]') ?? field
    question.scrollIntoView()
    field.focus({ preventScroll: true })
  })
}
