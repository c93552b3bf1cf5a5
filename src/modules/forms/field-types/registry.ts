import type { Field } from '../domain/model.ts'
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
export function logicOf(field: Field): BoundField {
  switch (field.type) {
    case 'text':
      return bind(textLogic(field))
    case 'textarea':
      return bind(textareaLogic(field))
    case 'number':
      return bind(numberLogic(field))
    case 'money':
      return bind(moneyLogic(field))
    case 'date':
      return bind(dateLogic(field))
    case 'yes-no':
      return bind(yesNoLogic(field))
    case 'radios':
      return bind(radiosLogic(field))
    case 'checkboxes':
      return bind(checkboxesLogic(field))
    case 'select':
      return bind(selectLogic(field))
    case 'address':
      return bind(addressLogic(field))
    case 'person':
      return bind(personLogic(field))
    case 'iban':
      return bind(ibanLogic(field))
    case 'email':
      return bind(emailLogic(field))
    case 'phone':
      return bind(phoneLogic(field))
    case 'file':
      return bind(fileLogic(field))
    case 'computed':
      return bind(computedLogic(field))
    case 'note':
      return bind(noteLogic(field))
    case 'declaration':
      return bind(declarationLogic(field))
  }
}
