import type { CodeList, Field, Form, Node, Page, QuestionPage, RepeatPage } from '../model.ts'

/** Says of a text under its key what stands there instead: another text, or nothing (undefined). */
export type Translate = (key: string, text: string) => string | undefined

const FIELD_TEXTS = [
  'label',
  'hint',
  'inSentence',
  'legalBasis',
  'text',
  'unit',
  'patternMessage',
  'minMessage',
  'maxMessage',
] as const

/**
 * The form with each of its texts translated: the one place that knows which texts a form has, and their keys. What the
 * translation leaves empty (undefined) is left out, so an obligatory text must be given.
 */
export function mapTexts(form: Form, translate: Translate): Form {
  const nodes = (list: readonly Node[]): Node[] => list.map(node => nodeIn(node, translate))
  const pages = (list: readonly Page[]): Page[] =>
    list.map(page => (page.kind === 'page' ? questionPage(page) : repeatPage(page)))
  const questionPage = (page: QuestionPage): QuestionPage => {
    const key = `page.${page.id}`
    const checked = page.checks && { checks: checksIn(page.checks, key, translate) }
    return { ...texts(page, key, ['title', 'intro'], translate), ...checked, fields: nodes(page.fields) }
  }
  const repeatPage = (page: RepeatPage): RepeatPage => ({
    ...texts(page, `page.${page.id}`, ['title', 'intro', 'itemName', 'addLabel'], translate),
    pages: pages(page.pages),
  })
  return {
    ...form,
    sections: form.sections.map(section => ({
      ...texts(section, `section.${section.id}`, ['title'], translate),
      pages: pages(section.pages),
    })),
    ...(form.computed && { computed: form.computed.map(field => fieldIn(field, translate)) }),
    declarations: form.declarations.map(field => fieldIn(field, translate)),
    ...(form.codeLists && { codeLists: codeListsIn(form.codeLists, translate) }),
  }
}

/** A copy whose own texts under these names are translated. */
function texts<T extends object>(element: T, key: string, names: readonly string[], translate: Translate): T {
  const copy = { ...element }
  for (const name of names) {
    const text: unknown = Reflect.get(copy, name)
    if (typeof text !== 'string') continue
    const translated = translate(`${key}.${name}`, text)
    if (translated === undefined) Reflect.deleteProperty(copy, name)
    else Reflect.set(copy, name, translated)
  }
  return copy
}

const nodeIn = (node: Node, translate: Translate): Node =>
  node.type === 'group'
    ? { ...fieldIn(node, translate), fields: node.fields.map(inner => nodeIn(inner, translate)) }
    : fieldIn(node, translate)

type Options = Extract<Field, { type: 'radios' | 'checkboxes' | 'select' }>['options']

/** What is computed and not shown has texts that no applicant reads. */
function fieldIn<T extends Node>(field: T, translate: Translate): T {
  if (field.type === 'computed' && field.show !== true) return field
  const key = `field.${field.id}`
  const { checks, forbidden } = field
  const options: Options = 'options' in field ? field.options : undefined
  return {
    ...texts(field, key, FIELD_TEXTS, translate),
    ...(checks && { checks: checksIn(checks, key, translate) }),
    ...(forbidden && {
      forbidden: { ...forbidden, message: translate(`${key}.forbidden`, forbidden.message) ?? forbidden.message },
    }),
    ...(options && { options: options.map(option => optionIn(option, `${key}.option.${option.value}`, translate)) }),
  }
}

const checksIn = <T extends { readonly message: string }>(list: readonly T[], key: string, translate: Translate): T[] =>
  list.map((check, at) => ({ ...check, message: translate(`${key}.check.${at}`, check.message) ?? check.message }))

function optionIn<T extends { readonly label: string; readonly hint?: string }>(
  option: T,
  key: string,
  translate: Translate,
): T {
  const label = translate(key, option.label) ?? option.label
  return { ...texts(option, key, ['hint'], translate), label }
}

const codeListsIn = (lists: Readonly<Record<string, CodeList>>, translate: Translate): Record<string, CodeList> =>
  Object.fromEntries(
    Object.entries(lists).map(([id, list]) => [
      id,
      { ...list, entries: list.entries.map(entry => optionIn(entry, `list.${id}.${entry.value}`, translate)) },
    ]),
  )
