import { basename, dirname } from 'node:path'
import type { Form } from '../modules/forms/domain/model.ts'
import type { KnownList } from '../modules/forms/fim/to-form/lists.ts'
import { nodesOf } from '../modules/forms/fim/to-form/nodes.ts'
import type { XdfSchema } from '../modules/forms/fim/xdf.ts'
import { reimport } from '../modules/forms/index.ts'
import { checkPackage, packageFiles, parametersFor } from '../modules/online-services/index.ts'
import { loadPackages, problemLine } from '../modules/online-services/load-packages.ts'
import { asJson } from './as-json.ts'

export type UpdateOutcome =
  | { readonly ok: true; readonly changes: readonly string[]; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly string[] }

/** What a schema does to a package that is there, and the files that change; nothing is written. */
export async function updateFromSchema(
  folder: string,
  schema: XdfSchema,
  lists: readonly KnownList[],
): Promise<UpdateOutcome> {
  const { packages, problems } = await loadPackages(dirname(folder))
  const id = basename(folder)
  const found = packages.find(loaded => loaded.package.id === id)?.package
  const checked = found && checkPackage(found)
  if (!found || !checked?.ok)
    return { ok: false, problems: problems.filter(problem => problem.folder === id).map(problemLine) }
  const { source } = checked.package.form
  if (!nodesOf(source).some(({ fim }) => fim !== undefined))
    return { ok: false, problems: [`${folder}: Dieses Paket ist nicht aus einem FIM-Datenschema entstanden.`] }
  const { form, changes } = reimport(source, schema, lists)
  const asked = parametersFor(form).filter(({ id }) => !found.parameters.some(known => known.id === id))
  const next = { ...found, form: asJson(form), parameters: [...found.parameters, ...asked] }
  const after = checkPackage(next)
  if (!after.ok)
    return { ok: false, problems: after.problems.map(({ file, at, message }) => `${file} ${at}: ${message}`) }
  const all = packageFiles({ ...next, form: asJson(untranslated(form)) })
  const changed = asked.length > 0 ? ['form.yaml', 'parameters.yaml'] : ['form.yaml']
  return {
    ok: true,
    changes: changes.map(({ sentence }) => sentence),
    files: new Map(changed.map(file => [file, all.get(file) ?? ''])),
  }
}

/** Translations stand in files of their own. */
const untranslated = ({ translations: _, ...form }: Form) => form
