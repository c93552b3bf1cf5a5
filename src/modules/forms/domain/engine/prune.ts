import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { keepAsked } from './keep-asked.ts'
import { startRun } from './start-run.ts'

/** The answers without what is no longer asked, without computed values, and without anything the form does not know. */
export const prune = (form: CompiledForm, answers: Answers, s: Surroundings): Answers =>
  keepAsked(form, startRun(form, answers, s), 'drop')

/** The pruned answers with all computed fields filled in, those in items included. */
export const computeAll = (form: CompiledForm, answers: Answers, s: Surroundings): Answers =>
  keepAsked(form, startRun(form, answers, s), 'compute')
