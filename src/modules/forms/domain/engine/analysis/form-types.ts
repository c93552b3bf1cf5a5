import { ANY, BOOLEAN, type FeelType, listOf, NULL, NUMBER, STRING } from '../../feel/types/feel-type.ts'
import { inferType, type TypeScope } from '../../feel/types/infer.ts'
import type { Field } from '../../model.ts'
import type { CompiledForm, CompiledPage } from '../compiled.ts'
import { everyPage } from '../every-page.ts'
import { flat, idOfNode, type RuledNode } from '../rules.ts'

const DATE: FeelType = { kind: 'date' }
const context = (entries: Readonly<Record<string, FeelType>>): FeelType => ({ kind: 'context', entries })
const texts = (...keys: readonly string[]) => Object.fromEntries(keys.map(key => [key, STRING]))
const oneOf = (options: Extract<Field, { type: 'radios' }>['options']): FeelType => ({
  kind: 'string',
  values: (options ?? []).map(({ value }) => value),
})

/** What a field's answer is for expressions; undefined for what is computed. */
function typeOfField(field: Field): FeelType | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'iban':
    case 'email':
    case 'phone':
      return STRING
    case 'number':
    case 'money':
      return NUMBER
    case 'date':
      return DATE
    case 'time':
      return { kind: 'time' }
    case 'date-time':
      return { kind: 'date and time' }
    case 'yes-no':
    case 'declaration':
      return BOOLEAN
    case 'radios':
    case 'select':
      return oneOf(field.options)
    case 'checkboxes':
      return listOf(oneOf(field.options))
    case 'address':
      return context(texts('street', 'houseNumber', 'postcode', 'city'))
    case 'person':
      return context({ ...texts('givenName', 'familyName'), birthDate: DATE })
    case 'file':
      return listOf(context({ ...texts('name', 'mediaType'), bytes: NUMBER }))
    case 'note':
      return NULL
    case 'computed':
      return undefined
  }
}

/** What each name of a form stands for. */
export function formTypes(form: CompiledForm): TypeScope {
  const known = new Map<string, FeelType>([['parameter', ANY]])
  const values = new Map(form.expressions.flatMap(one => (one.role === 'value' ? [[one.elementId, one.ast]] : [])))
  const pages = everyPage(form)
  const nodes = new Map(
    pages.flatMap(page => (page.kind === 'page' ? flat(page.nodes).map(node => [idOfNode(node), node] as const) : [])),
  )
  const fields = new Map(
    pages.flatMap(page => (page.kind === 'page' ? page.fields.map(({ field }) => [field.id, field] as const) : [])),
  )
  const lists = new Map(pages.flatMap(page => (page.kind === 'repeat' ? [[page.page.list, page]] : [])))
  const scope = (name: string): FeelType | undefined => {
    const type = known.get(name)
    if (type || !form.slots.has(name)) return type
    // While it is being worked out, and for what depends on itself.
    known.set(name, ANY)
    const found = work(name)
    known.set(name, found)
    return found
  }
  const entriesOf = (names: readonly string[]): FeelType =>
    context(Object.fromEntries(names.map(name => [name, scope(name) ?? ANY])))
  const work = (name: string): FeelType => {
    const list = lists.get(name)
    if (list)
      return listOf(entriesOf(list.pages.flatMap(page => (page.kind === 'repeat' ? [page.page.list] : namesOn(page)))))
    const node = nodes.get(name)
    if (node && 'group' in node && !node.group.choice) return entriesOf(node.members.map(idOfNode))
    const value = values.get(name)
    if (value) return inferType(value, scope).type
    const field = fields.get(name)
    return (field && typeOfField(field)) ?? ANY
  }
  return scope
}

const namesOn = (page: CompiledPage): readonly string[] =>
  flat(page.nodes).map((node: RuledNode<unknown>) => idOfNode(node))
