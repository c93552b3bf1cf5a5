import { surplusTexts } from '../forms/domain/texts/texts-of.ts'
import { type CompiledPackage, compilePackage, decisionProblems } from './compile-package.ts'
import type { PackageProblem } from './domain/explain.ts'
import { fieldsOfForm } from './domain/form-fields.ts'
import { localWords, unknownPlaces } from './domain/local-words.ts'
import type { ServicePackage } from './domain/package.ts'
import { checkParameters } from './domain/parameter-values.ts'
import { sampleValues } from './domain/sample-values.ts'

type Checked = { ok: true; package: CompiledPackage } | { ok: false; problems: readonly PackageProblem[] }

/** Checks what the files of a package say of each other, and that form, expressions and values fit together. */
export function checkPackage(source: ServicePackage): Checked {
  const compiled = compilePackage(source, sampleValues(source.parameters), 'Musterstadt')
  const problems = [
    ...parameterProblems(source),
    ...placeProblems(source),
    ...templateProblems(source),
    ...(compiled.ok
      ? [
          ...fieldProblems(source, compiled.package),
          ...decisionProblems(source, compiled.package.form),
          ...translationProblems(compiled.package),
        ]
      : compiled.problems),
  ]
  return compiled.ok && problems.length === 0 ? compiled : { ok: false, problems }
}

function parameterProblems({ parameters, form, decisions }: ServicePackage): PackageProblem[] {
  const at = (id: string) => parameters.findIndex(parameter => parameter.id === id)
  const known = new Set(parameters.map(parameter => parameter.id))
  const asked = [...JSON.stringify([form, decisions]).matchAll(/\bparameter\.([A-Za-z0-9]+)/g)].map(
    match => match[1] ?? '',
  )
  const outcome = checkParameters(parameters, sampleValues(parameters))
  return [
    ...repeated(parameters.map(parameter => parameter.id)).map(id =>
      problem('parameters.yaml', `[${at(id)}].id`, `„${id}“ kommt zweimal vor.`),
    ),
    ...[...new Set(asked)]
      .filter(id => !known.has(id))
      .map(id => problem('parameters.yaml', '', `Ein Ausdruck fragt nach „parameter.${id}“, den Wert gibt es nicht.`)),
    ...(outcome.ok
      ? []
      : outcome.problems
          .filter(found => parameters[at(found.parameter)]?.default !== undefined)
          .map(found => problem('parameters.yaml', `[${at(found.parameter)}].default`, found.message))),
  ]
}

function placeProblems({ parameters, form, texts, decisions, translations }: ServicePackage): PackageProblem[] {
  const words = localWords(parameters, sampleValues(parameters), 'Musterstadt')
  const sources: [file: string, value: unknown][] = [
    ['form.yaml', form],
    ['decisions.yaml', decisions],
    ['texts/start.md', texts.start],
    ['texts/privacy.md', texts.privacy],
    ['texts/next-steps.md', texts.nextSteps],
    ['translations', translations],
  ]
  return sources.flatMap(([file, value]) =>
    [...new Set(unknownPlaces(value, words))].map(id => problem(file, '', `Für „{{${id}}}“ gibt es keinen Wert.`)),
  )
}

/** Misspelt keys. The options that a table lists differ from one municipality to the next. */
const translationProblems = ({ form, languages }: CompiledPackage): PackageProblem[] =>
  languages.flatMap(language =>
    surplusTexts(form.source, language)
      .filter(key => !key.includes('.option.'))
      .map(key => problem(`translations/${language}.yaml`, `form.${key}`, 'Diesen Text gibt es im Formular nicht.')),
  )

function templateProblems({ manifest, decisions, templates }: ServicePackage): PackageProblem[] {
  const used = new Set(decisions.map(decision => decision.template))
  const remedies = new Set(manifest.remedies.map(remedy => remedy.id))
  return [
    ...repeated(decisions.map(decision => decision.id)).map(id =>
      problem('decisions.yaml', '', `„${id}“ kommt zweimal vor.`),
    ),
    ...decisions.flatMap((decision, index) => [
      ...(templates[decision.template] === undefined
        ? [problem('decisions.yaml', `[${index}].template`, `Die Datei „decisions/${decision.template}“ fehlt.`)]
        : []),
      ...(decision.remedy !== undefined && !remedies.has(decision.remedy)
        ? [
            problem(
              'decisions.yaml',
              `[${index}].remedy`,
              `Den Rechtsbehelf „${decision.remedy}“ gibt es in manifest.yaml nicht.`,
            ),
          ]
        : []),
    ]),
    ...Object.keys(templates)
      .filter(file => !used.has(file))
      .map(file => problem(`decisions/${file}`, '', 'Keine Entscheidung benutzt diese Vorlage.')),
  ]
}

function fieldProblems({ manifest, parameters }: ServicePackage, compiled: CompiledPackage): PackageProblem[] {
  const fields = new Map(fieldsOfForm(compiled.form.source).map(field => [field.id, field.type]))
  const columns = parameters.flatMap((parameter, index) =>
    parameter.type === 'table' ? parameter.columns.map(column => ({ index, id: column.id })) : [],
  )
  const hiding = columns
    .filter(column => fields.has(column.id))
    .map(({ index, id }) =>
      problem(
        'parameters.yaml',
        `[${index}].columns`,
        `Die Spalte „${id}“ heißt wie ein Feld. In „tabelle[… = ${id}]“ wäre immer die Spalte gemeint.`,
      ),
    )
  const expected: [at: string, id: string | undefined, types: readonly string[]][] = [
    ['contact.email', manifest.contact.email, ['email']],
    ['contact.name', manifest.contact.name, ['person', 'text', 'computed']],
    ['feeField', manifest.feeField, ['computed', 'money']],
  ]
  const unfit = expected.flatMap(([at, id, types]) =>
    id === undefined || types.includes(fields.get(id) ?? '')
      ? []
      : [problem('manifest.yaml', at, `Im Formular gibt es kein passendes Feld „${id}“ (${types.join(' oder ')}).`)],
  )
  return [...hiding, ...unfit]
}

const problem = (file: string, at: string, message: string): PackageProblem => ({ file, at, message })
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)
