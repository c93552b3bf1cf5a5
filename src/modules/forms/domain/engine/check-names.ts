import type { CompiledForm, Expression } from './compiled.ts'
import type { FormProblem } from './types.ts'

/** Unknown names, and names of items asked for outside of their list. */
export const checkNames = (form: CompiledForm): readonly FormProblem[] =>
  form.expressions.flatMap(expression =>
    namesIn(form, expression).flatMap(name => {
      const message = problemOf(form, name, expression)
      return message === undefined ? [] : [{ place: expression.place, message }]
    }),
  )

/** What it surely takes from outside; inside filters a name may as well be an entry of the filtered item. */
export const namesIn = (form: CompiledForm, { names, owner }: Expression): readonly string[] => [
  ...names.names,
  ...[...names.maybe].filter(name => isInSight(form, ownerOf(form, name), owner)),
]

function problemOf(form: CompiledForm, name: string, { owner }: Expression): string | undefined {
  const found = ownerOf(form, name)
  if (found === undefined) return `„${name}“ ist unbekannt. So heißt kein Feld.`
  return isInSight(form, found, owner)
    ? undefined
    : `„${name}“ gehört zu einer Liste und hat hier keinen einzelnen Wert.`
}

function ownerOf({ slots, table }: CompiledForm, name: string): number | undefined {
  const slot = slots.get(name)
  return slot === undefined ? undefined : table[slot]?.owner
}

/** Names are seen from inside out: those of the item, of the items around it, of the form. */
function isInSight({ outerOf }: CompiledForm, owner: number | undefined, from: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = at === 0 ? undefined : outerOf[at])
    if (at === owner) return true
  return false
}
