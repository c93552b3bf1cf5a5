import { countCharacters } from './form/character-count.ts'
import { copyAndPrint } from './form/copy-and-print.ts'
import { focusErrors } from './form/focus-errors.ts'
import { formatIban } from './form/iban.ts'
import { keepValues } from './form/keep-values.ts'
import { loadRulesWhenNeeded } from './form/load-rules.ts'
import { sendOnce } from './form/send-once.ts'

/** On every page of an application: comfort only. Nothing here is needed to get through. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
  keepValues(form)
  sendOnce(form)
  loadRulesWhenNeeded(form)
}
for (const input of document.querySelectorAll<HTMLInputElement>('[data-format=iban]'))
  input.addEventListener('blur', () => {
    input.value = formatIban(input.value)
  })
for (const area of document.querySelectorAll<HTMLTextAreaElement>('[data-maxlength]')) countCharacters(area)
copyAndPrint()
focusErrors()
