import { GERMAN, type Language } from '../../platform/language.ts'
import { checkShape } from '../forms/domain/engine/check-shape.ts'
import { type CompiledForm, compileForm, computeAll } from '../forms/domain/engine.ts'
import type { Answers, Surroundings } from '../forms/domain/model.ts'
import { inLanguage, languagesOf } from '../forms/domain/texts/in-language.ts'
import { wordsOf } from '../forms/domain/texts/words-of.ts'
import type { PackageProblem } from './domain/explain.ts'
import { inLocalWords, type LocalWords, localForm, localWords } from './domain/local-words.ts'
import { deskFormOf, type OfferedDecision, offeredDecisions } from './domain/offered-decisions.ts'
import type { ServicePackage } from './domain/package.ts'
import type { ParameterValues } from './domain/parameter.ts'
import { packageTexts } from './domain/translation.ts'

/** A package in the words of one municipality, ready to be used: form compiled, texts filled in. */
export interface CompiledPackage extends Omit<ServicePackage, 'form'> {
  readonly form: CompiledForm
  /** The languages it can be filled in, German first. */
  readonly languages: readonly Language[]
  /** The ways to end the case of these answers. */
  decisionsFor(answers: Answers, surroundings: Surroundings): readonly OfferedDecision[]
}

export type PackageCompilation =
  | { readonly ok: true; readonly package: CompiledPackage }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] }

export function compilePackage(
  source: ServicePackage,
  values: ParameterValues,
  authority: string,
  language: Language = GERMAN,
): PackageCompilation {
  const words = localWords(source.parameters, values, authority, wordsOf(language))
  const form = compileIn(language, localForm(source.form, words))
  if (!form.ok) return { ok: false, problems: form.problems.map(inFile('form.yaml')) }
  const local = inWords({ ...source, ...packageTexts(source, language) }, words)
  let deskForm: CompiledForm | undefined
  return {
    ok: true,
    package: {
      ...local,
      form: form.form,
      languages: languagesOf(form.form.source),
      decisionsFor: (answers, surroundings) => {
        deskForm ??= compileDeskForm(source, form.form)
        return offeredDecisions(local, computeAll(deskForm, answers, surroundings))
      },
    },
  }
}

function compileIn(language: Language, candidate: unknown): ReturnType<typeof compileForm> {
  if (language === GERMAN) return compileForm(candidate)
  const shape = checkShape(candidate)
  return shape.ok ? compileForm(inLanguage(shape.form, language), language) : shape
}

/** Problems in the expressions of `decisions.yaml`; empty when there are none. */
export function decisionProblems(source: ServicePackage, form: CompiledForm): readonly PackageProblem[] {
  const compiled = compileForm(deskFormOf(form.source, source.decisions))
  return compiled.ok ? [] : compiled.problems.map(inFile('decisions.yaml'))
}

function compileDeskForm(source: ServicePackage, form: CompiledForm): CompiledForm {
  const compiled = compileForm(deskFormOf(form.source, source.decisions))
  if (!compiled.ok) throw new Error(`the decisions of ${source.id} ${source.version} have unusable expressions`)
  return compiled.form
}

function inWords(source: ServicePackage, words: LocalWords): Omit<ServicePackage, 'form'> {
  const written = (text: string) => inLocalWords(text, words)
  const { start, privacy, nextSteps } = source.texts
  return {
    ...source,
    texts: { start: written(start), privacy: written(privacy), nextSteps: written(nextSteps) },
    decisions: source.decisions.map(decision =>
      decision.blocks
        ? { ...decision, blocks: decision.blocks.map(block => ({ ...block, text: written(block.text) })) }
        : decision,
    ),
  }
}

const inFile =
  (file: string) =>
  ({ place, message }: { place: string; message: string }): PackageProblem => ({ file, at: place, message })
