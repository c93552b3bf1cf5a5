import { readValues, writeValues } from './form-values.ts'
import { words } from './island-words.ts'
import { KEPT_KEY, type Kept, valuesToRestore } from './kept-values.ts'
import { showMessage } from './message.ts'

/**
 * When the network is lost or the page is read in another language, what was typed is kept in this tab and put back.
 * It is forgotten as soon as another page of the application arrives.
 */
export function keepValues(form: HTMLFormElement): void {
  const stand = standOf(form)
  if (stand === undefined) {
    forget()
    return
  }
  restore(form, stand)
  const keepThis = (): void => keep({ path: location.pathname, stand, values: readValues(form) })
  for (const link of document.querySelectorAll('[data-language]')) link.addEventListener('click', keepThis)
  form.addEventListener('submit', event => {
    keepThis()
    if (navigator.onLine) return
    event.preventDefault()
    const submitter = event.submitter
    showMessage(form, {
      title: words().offlineTitle,
      text: words().offlineText,
      button: words().tryAgain,
      act: () => form.requestSubmit(submitter instanceof HTMLButtonElement ? submitter : null),
    })
  })
}

function restore(form: HTMLFormElement, stand: string): void {
  const values = valuesToRestore(stored(), location.pathname, stand)
  if (values && writeValues(form, values)) showMessage(form, { title: words().keptTitle, text: words().keptText })
  else forget()
}

const standOf = (form: HTMLFormElement): string | undefined => {
  const input = form.elements.namedItem('_stand')
  return input instanceof HTMLInputElement ? input.value : undefined
}

/** The storage may be forbidden or full: then there is nothing to keep. */
function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage)
  } catch {
    return null
  }
}
const keep = (kept: Kept): void => void withStorage(storage => storage.setItem(KEPT_KEY, JSON.stringify(kept)))
const stored = (): string | null => withStorage(storage => storage.getItem(KEPT_KEY))
const forget = (): void => void withStorage(storage => storage.removeItem(KEPT_KEY))
