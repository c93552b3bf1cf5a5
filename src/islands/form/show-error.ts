import type { FieldError } from '../../modules/forms/domain/engine/types.ts'
import { words } from './island-words.ts'

/** Puts the message where the server would put it, or takes it away. */
export function showError(question: HTMLElement, error: FieldError | undefined): void {
  const place = error && messagePlace(error.inputName)
  for (const other of question.querySelectorAll('.aw-error')) if (other !== place) other.replaceChildren()
  for (const input of question.querySelectorAll('[aria-invalid]'))
    if (input.getAttribute('name') !== error?.inputName) input.removeAttribute('aria-invalid')
  if (!error || !place) return
  inputOf(question, error.inputName)?.setAttribute('aria-invalid', 'true')
  if (place.querySelector('.kern-error')?.lastChild?.lastChild?.textContent === error.message) return
  place.replaceChildren(messageOf(error.message))
}

/** Day, month, year and time share the message of the date. */
const messagePlace = (inputName: string): HTMLElement | null =>
  document.getElementById(`${inputName}-error`) ??
  document.getElementById(`${inputName.replace(/\.(month|year|time)$/, '.day')}-error`)

const inputOf = (question: HTMLElement, name: string): Element | undefined =>
  Array.from(question.querySelectorAll('input:not([type=radio]):not([type=checkbox]), select, textarea')).find(
    input => input.getAttribute('name') === name,
  )

/** The same as `<ErrorMessage>`. */
function messageOf(message: string): HTMLElement {
  const error = document.createElement('p')
  error.className = 'kern-error'
  const icon = document.createElement('span')
  icon.className = 'kern-icon kern-icon--danger'
  icon.setAttribute('aria-hidden', 'true')
  const text = document.createElement('span')
  text.className = 'kern-body'
  const word = document.createElement('span')
  word.className = 'aw-hidden'
  word.textContent = words().error
  text.append(word, message)
  error.append(icon, text)
  return error
}
