import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import type { FieldLogic } from '../field-logic.ts'
import { choiceLogic } from '../radios/choice.ts'

export const selectLogic = (field: FieldOf<'select'>, words: Words): FieldLogic<string> => choiceLogic(field, words)
