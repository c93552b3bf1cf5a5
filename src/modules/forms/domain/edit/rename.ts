import type { Json } from '../../../../platform/json.ts'
import { GONE } from './apply-add.ts'
import { fieldIdProblem, pageIdProblem } from './check-element.ts'
import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { mapExpressions } from './expressions.ts'
import { type FormNames, namesOf, renamedNames } from './form-names.ts'
import { type Renaming, renameInFeel, wouldHide } from './rename-in-feel.ts'
import { belongsTo, type Translation, textsIn, withTexts } from './text-keys.ts'
import { type Element, elementAt, elementsOf, repeatOf, withObject } from './tree.ts'

type Rename = Extract<Edit, { op: 'rename' }>

/** Gives an element another id; expressions and translations follow. */
export function applyRename(form: FormJson, { target, id }: Rename): EditOutcome {
  const list = target.kind === 'field' ? repeatOf(form, target.id) : undefined
  const element = elementAt(form, target) ?? list
  if (!element) return { ok: false, message: GONE }
  const isList = element.place.kind !== target.kind
  const from = isList ? target.id : element.id
  if (from === id) return { ok: true, form, inverse: [] }
  const problem =
    target.kind === 'field'
      ? (fieldIdProblem(form, id) ?? hiddenProblem(form, { from, to: id }))
      : pageIdProblem(form, element.place, id)
  if (problem) return { ok: false, message: problem }
  const renamed = renamedForm(form, element, isList ? 'list' : 'id', { from, to: id })
  const back = elementIn(renamed, element)
  if (!back) return { ok: false, message: GONE }
  const name = isList ? ({ kind: 'field', id } as const) : back.place
  const restored = renamedForm(renamed, back, isList ? 'list' : 'id', { from: id, to: from })
  return {
    ok: true,
    form: renamed,
    inverse: [
      { op: 'rename', target: name, id: from },
      ...differences(restored, form),
      ...textDifferences(restored, form),
    ],
  }
}

const elementIn = (form: FormJson, known: Element): Element | undefined =>
  elementsOf(form).find(({ list, at }) => at === known.at && list.join('/') === known.list.join('/'))

function renamedForm(form: FormJson, element: Element, property: 'id' | 'list', renaming: Renaming): FormJson {
  const { kind } = element.place
  const path = [...element.list, element.at]
  const named = withObject(form, path, value => ({ ...value, [property]: renaming.to }))
  const hasNamesake = elementsOf(named).some(other => other.place.kind === kind && other.id === renaming.from)
  const words =
    !hasNamesake && textsIn(form).some(({ key }) => belongsTo(key, kind, renaming.from))
      ? withTexts(named, key => (belongsTo(key, kind, renaming.from) ? follow(key, kind, renaming) : key))
      : named
  return kind === 'field' || property === 'list' ? renameInForm(words, renaming, namesOf(form)) : words
}

const follow = (key: string, kind: string, { from, to }: Renaming): string =>
  `${kind}.${to}.${key.slice(`${kind}.${from}.`.length)}`

/** Every expression of the form with the name changed. */
function renameInForm(form: FormJson, renaming: Renaming, names: FormNames): FormJson {
  let current = form
  for (const { value, list, at } of elementsOf(form)) {
    const mapped = mapExpressions(value, expression => renameInFeel(expression, renaming, names))
    if (mapped === value) continue
    current = withObject(current, [...list, at], now => mapExpressions(now, e => renameInFeel(e, renaming, names)))
  }
  return current
}

/** In `some hund in hunde satisfies …` a field that is called `hund` from now on would be hidden. */
function hiddenProblem(form: FormJson, renaming: Renaming): string | undefined {
  const names = namesOf(form)
  const after = renamedNames(names, renaming.from, renaming.to)
  const hidden = elementsOf(form).find(({ value }) => {
    let found = false
    mapExpressions(value, expression => {
      found ||= wouldHide(expression, renaming, names, after)
      return expression
    })
    return found
  })
  return (
    hidden &&
    `Bei „${hidden.id}“ heißt in einem Ausdruck schon etwas anderes „${renaming.to}“. Nehmen Sie einen anderen Namen.`
  )
}

/** What else to set so that `form` becomes `wanted`: expressions that spoke of the new name before it was given. */
function differences(form: FormJson, wanted: FormJson): Edit[] {
  const now = elementsOf(form)
  return elementsOf(wanted).flatMap(({ place, value }, index) =>
    Object.entries(value).flatMap(([property, before]): Edit[] => {
      const is: Json | undefined = now[index]?.value[property]
      const own = !['sections', 'pages', 'fields', 'computed', 'declarations'].includes(property)
      const differs = own && before !== undefined && JSON.stringify(is) !== JSON.stringify(before)
      return differs ? [{ op: 'set', target: place, property, value: before }] : []
    }),
  )
}

/** A page that became another's namesake shares its translations from then on. */
function textDifferences(form: FormJson, wanted: FormJson): Edit[] {
  const same = (a: Translation, b: Translation): boolean => a.language === b.language && a.key === b.key
  const [now, then] = [textsIn(form), textsIn(wanted)]
  return [
    ...now
      .filter(text => !then.some(other => same(text, other)))
      .map(({ language, key }): Edit => ({ op: 'set-text', language, key, text: null })),
    ...then
      .filter(text => !now.some(other => same(text, other) && text.text === other.text))
      .map((text): Edit => ({ op: 'set-text', ...text })),
  ]
}
