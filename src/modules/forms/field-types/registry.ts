import { extras } from '../domain/extras.ts'
import type { Field } from '../domain/model.ts'
import type { Words } from '../domain/texts/words.ts'
import { addressLogic } from './address/domain.ts'
import { checkboxesLogic } from './checkboxes/domain.ts'
import { computedLogic } from './computed/domain.ts'
import { dateLogic } from './date/domain.ts'
import { declarationLogic } from './declaration/domain.ts'
import { emailLogic } from './email/domain.ts'
import { type BoundField, bind } from './field-logic.ts'
import { fileLogic } from './file/domain.ts'
import { ibanLogic } from './iban/domain.ts'
import { moneyLogic } from './money/domain.ts'
import { noteLogic } from './note/domain.ts'
import { numberLogic } from './number/domain.ts'
import { personLogic } from './person/domain.ts'
import { phoneLogic } from './phone/domain.ts'
import { radiosLogic } from './radios/domain.ts'
import { selectLogic } from './select/domain.ts'
import { textLogic } from './text/domain.ts'
import { textareaLogic } from './textarea/domain.ts'
import { yesNoLogic } from './yes-no/domain.ts'

/** The one list of field types. */
export function logicOf(field: Field, words: Words): BoundField {
  switch (field.type) {
    case 'text':
      return bind(textLogic(field, words), words)
    case 'textarea':
      return bind(textareaLogic(field, words), words)
    case 'number':
      return bind(numberLogic(field, words), words)
    case 'money':
      return bind(moneyLogic(field, words), words)
    case 'date':
      return bind(dateLogic(field, words), words)
    case 'time':
      return bind(extras().timeLogic(field, words), words)
    case 'date-time':
      return bind(extras().dateTimeLogic(field, words), words)
    case 'yes-no':
      return bind(yesNoLogic(field, words), words)
    case 'radios':
      return bind(radiosLogic(field, words), words)
    case 'checkboxes':
      return bind(checkboxesLogic(field, words), words)
    case 'select':
      return bind(selectLogic(field, words), words)
    case 'address':
      return bind(addressLogic(field, words), words)
    case 'person':
      return bind(personLogic(field, words), words)
    case 'iban':
      return bind(ibanLogic(field, words), words)
    case 'email':
      return bind(emailLogic(field, words), words)
    case 'phone':
      return bind(phoneLogic(field, words), words)
    case 'file':
      return bind(fileLogic(field, words), words)
    case 'computed':
      return bind(computedLogic(field, words), words)
    case 'note':
      return bind(noteLogic(field), words)
    case 'declaration':
      return bind(declarationLogic(field, words), words)
  }
}
