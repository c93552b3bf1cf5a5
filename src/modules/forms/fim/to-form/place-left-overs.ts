import type { Form, Node, Page, QuestionPage, Section } from '../../domain/model.ts'
import type { Building } from './building.ts'
import type { FimCheck } from './demands.ts'
import type { OpenRule } from './origin.ts'

interface Extra {
  readonly rules: OpenRule[]
  readonly checks: { that: string; message: string }[]
}

/**
 * Rules of groups that became several pages: what must hold is checked on the last page that the rule speaks of; what
 * is open stands at the first page of the group, or at the first of all.
 */
export function placeLeftOvers(form: Form, building: Building): Form {
  const pages = form.sections.flatMap(section => section.pages.flatMap(questionPages))
  const extras = new Map<string, Extra>()
  const extraOf = (page: QuestionPage): Extra => {
    const extra = extras.get(page.id) ?? { rules: [], checks: [] }
    extras.set(page.id, extra)
    return extra
  }
  for (const [path, checks] of building.demands.checks) {
    if (building.placed.has(`checks ${path}`)) continue
    for (const check of checks) {
      const page = lastPageOf(check, pages, path)
      if (page) extraOf(page).checks.push({ that: check.that, message: check.message })
    }
  }
  for (const [path, rules] of building.demands.open) {
    const page = building.placed.has(path)
      ? undefined
      : (pages.find(candidate => speaksOf(candidate, path)) ?? pages[0])
    if (page) extraOf(page).rules.push(...rules)
  }
  return { ...form, sections: form.sections.map(section => withPages(section, extras)) }
}

/** A check looks back: it stands where the last of the answers is given. */
const lastPageOf = ({ about }: FimCheck, pages: readonly QuestionPage[], path: string): QuestionPage | undefined =>
  pages.findLast(page => about.some(part => speaksOf(page, part))) ?? pages.findLast(page => speaksOf(page, path))

const questionPages = (page: Page): readonly QuestionPage[] =>
  page.kind === 'page' ? [page] : page.pages.flatMap(questionPages)

const speaksOf = (page: QuestionPage, path: string): boolean =>
  path === '' ||
  [page.fim?.path, ...page.fields.flatMap(pathsOf)].some(own => own === path || own?.startsWith(`${path}.`))

const pathsOf = (node: Node): readonly (string | undefined)[] => [
  node.fim?.path,
  ...(node.type === 'group' ? node.fields.flatMap(pathsOf) : []),
]

const withPages = (section: Section, extras: ReadonlyMap<string, Extra>): Section => ({
  ...section,
  pages: section.pages.map(page => withExtra(page, extras)),
})

function withExtra(page: Page, extras: ReadonlyMap<string, Extra>): Page {
  if (page.kind === 'repeat') return { ...page, pages: page.pages.map(inner => withExtra(inner, extras)) }
  const extra = extras.get(page.id)
  if (!extra) return page
  return {
    ...page,
    ...(extra.checks.length === 0 ? {} : { checks: [...(page.checks ?? []), ...extra.checks] }),
    ...(extra.rules.length === 0 ? {} : { openRules: [...(page.openRules ?? []), ...extra.rules] }),
  }
}
