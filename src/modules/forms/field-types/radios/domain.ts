import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import type { FieldLogic } from '../field-logic.ts'
import { choiceLogic } from './choice.ts'

export const radiosLogic = (field: FieldOf<'radios'>, words: Words): FieldLogic<string> => choiceLogic(field, words)
