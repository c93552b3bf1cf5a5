import type { Form } from '../model.ts'
import { idOf, pagesOf, partsOf } from './nodes.ts'
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
  return [...fieldIds(form), ...pageIds(form), ...listSizes(form)]
}

function fieldIds(form: Form): FormProblem[] {
  const seen = new Set<string>()
  return partsOf(form).flatMap(part => {
    const id = idOf(part)
    const { place } = part
    if (reserved.has(id)) return [{ place, message: `„${id}“ ist ein vergebenes Wort und kann kein Feld bezeichnen.` }]
    if (seen.has(id)) return [{ place, message: `„${id}“ gibt es mehrmals. Jedes Feld braucht einen eigenen Namen.` }]
    seen.add(id)
    return []
  })
}

function pageIds(form: Form): FormProblem[] {
  return [
    ...doubled(form.sections.map(section => section.id)).map(id => ({
      place: id,
      message: `Den Abschnitt „${id}“ gibt es mehrmals.`,
    })),
    ...doubled(pagesOf(form).map(({ page }) => page.id)).map(id => ({
      place: id,
      message: `Die Seite „${id}“ gibt es mehrmals.`,
    })),
  ]
}
const doubled = (ids: readonly string[]): readonly string[] => ids.filter((id, i) => ids.indexOf(id) !== i)

const listSizes = (form: Form): FormProblem[] =>
  pagesOf(form).flatMap(({ page, repeats }) =>
    page.kind === 'repeat' && page.min > page.max
      ? [
          {
            place: [...repeats.map(({ id }) => id), page.id, 'min'].join('.'),
            message: 'Die kleinste Anzahl ist größer als die größte.',
          },
        ]
      : [],
  )
