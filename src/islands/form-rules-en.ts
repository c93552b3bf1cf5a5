import { english } from '../modules/forms/domain/texts/english.ts'
import { runRules } from './form/run-rules.ts'

runRules(english)
