import type { Form } from '../model.ts'
import { idOf, partsOf, placeOf } from './form-parts.ts'
import type { FormProblem } from './types.ts'

/** Words of FEEL, names we give ourselves, and what every JavaScript object answers to. */
const reserved = new Set(
  (
    'parameter item partial if then else for in return some every satisfies between and or not true false null ' +
    'instance of function external date time duration today list context range ' +
    'constructor toString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString'
  ).split(' '),
)

export function checkIds(form: Form): readonly FormProblem[] {
  return [...fieldIds(form), ...pageIds(form), ...groupSizes(form)]
}

function fieldIds(form: Form): FormProblem[] {
  const seen = new Set<string>()
  return partsOf(form).flatMap(part => {
    const id = idOf(part)
    const place = placeOf(part)
    if (reserved.has(id)) return [{ place, message: `„${id}“ ist ein vergebenes Wort und kann kein Feld bezeichnen.` }]
    if (seen.has(id)) return [{ place, message: `„${id}“ gibt es mehrmals. Jedes Feld braucht einen eigenen Namen.` }]
    seen.add(id)
    return []
  })
}

function pageIds(form: Form): FormProblem[] {
  const pages = form.sections.flatMap(section => section.pages)
  return [
    ...doubled(form.sections.map(section => section.id)),
    ...doubled(pages.map(page => page.id)),
    ...pages.flatMap(page =>
      page.kind === 'repeat'
        ? doubled(
            page.pages.map(inner => inner.id),
            `${page.id}.`,
          )
        : [],
    ),
  ]
}
const doubled = (ids: readonly string[], prefix = ''): FormProblem[] =>
  ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map(id => ({ place: `${prefix}${id}`, message: `Die Seite „${id}“ gibt es mehrmals.` }))

const groupSizes = (form: Form): FormProblem[] =>
  form.sections
    .flatMap(section => section.pages)
    .flatMap(page =>
      page.kind === 'repeat' && page.min > page.max
        ? [{ place: `${page.id}.min`, message: 'Die kleinste Anzahl ist größer als die größte.' }]
        : [],
    )
