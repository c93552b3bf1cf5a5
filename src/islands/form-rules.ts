import { german } from '../modules/forms/domain/texts/german.ts'
import { runRules } from './form/run-rules.ts'

runRules(german)
