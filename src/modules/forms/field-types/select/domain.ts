import type { FieldOf } from '../../domain/model.ts'
import type { FieldLogic } from '../field-logic.ts'
import { choiceLogic } from '../radios/choice.ts'

export const selectLogic = (field: FieldOf<'select'>): FieldLogic<string> => choiceLogic(field)
