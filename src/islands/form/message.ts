interface Message {
  readonly title: string
  readonly text: string
  readonly button?: string
  act?(): void
}

/** A message above the form, read out at once; a later one takes its place. */
export function showMessage(form: HTMLFormElement, { title, text, button, act }: Message): void {
  document.getElementById('meldung')?.remove()
  const box = element('div', 'kern-alert kern-alert--warning')
  box.id = 'meldung'
  box.tabIndex = -1
  box.setAttribute('role', 'alert')
  const header = element('div', 'kern-alert__header')
  const icon = element('span', 'kern-icon kern-icon--warning')
  icon.setAttribute('aria-hidden', 'true')
  header.append(icon, element('h2', 'kern-title', title))
  const body = element('div', 'kern-alert__body')
  body.append(element('p', '', text))
  if (button !== undefined && act) {
    const retry = element('button', 'kern-btn kern-btn--secondary')
    retry.append(element('span', 'kern-label', button))
    retry.addEventListener('click', act)
    body.append(retry)
  }
  box.append(header, body)
  form.before(box)
  box.focus()
}

function element(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  if (text !== undefined) made.textContent = text
  return made
}
