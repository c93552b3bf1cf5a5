import type { FieldOf } from '../../domain/model.ts'
import type { FieldLogic } from '../field-logic.ts'
import { choiceLogic } from './choice.ts'

export const radiosLogic = (field: FieldOf<'radios'>): FieldLogic<string> => choiceLogic(field)
