import { simpleGerman } from '../modules/forms/domain/texts/simple-german.ts'
import { runRules } from './form/run-rules.ts'

runRules(simpleGerman)
