import type { Page, QuestionPage, RepeatPage, Section } from '../model.ts'
import type { Words } from '../texts/words.ts'
import { buildNodes } from './build-nodes.ts'
import { type ExpressionCompiler, spotOf } from './compile-expression.ts'
import type { AnyPage, CompiledPage, CompiledRepeat, JointRules } from './compiled.ts'
import { readChecks, readNodes } from './read-nodes.ts'

import { ALWAYS } from './run.ts'
import { type SlotTable, slotsOnly } from './slot-table.ts'

/** What all pages of a form are compiled into. */
export interface Workshop {
  readonly words: Words
  readonly table: SlotTable
  readonly expressions: ExpressionCompiler
  /** The owner around each owner. */
  readonly outerOf: number[]
}
/** Where a page stands. */
export interface PageSpot {
  readonly section: Section
  readonly owner: number
  readonly visible: number
  /** "hunde.", or nothing. */
  readonly prefix: string
}

export const compilePage = (page: Page, spot: PageSpot, shop: Workshop): AnyPage =>
  page.kind === 'page' ? compileQuestions(page, spot, shop) : compileRepeat(page, spot, shop)

function compileQuestions(page: QuestionPage, spot: PageSpot, { words, table, expressions }: Workshop): CompiledPage {
  const { section, owner } = spot
  const place = spot.prefix + page.id
  const when = expressions.maybe(page.when, spotOf(place, page.id, owner)('when', 'when'))
  const visible = table.condition(owner, spot.visible, when)
  const nodes = readNodes(page.fields, owner, place, expressions)
  const { checks } = readChecks(page.checks, page.id, owner, place, expressions)
  const { fields, groups } = buildNodes(nodes, { owner, visible, insists: ALWAYS, words }, table)
  const joint = groups.filter(group => group.forbidden || group.checks)
  const all: readonly JointRules[] = checks ? [...joint, { kind: 'page', id: page.id, visible, checks, fields }] : joint
  return { kind: 'page', page, section, owner, visible, when, nodes, checks, fields, groups, joint: all }
}

function compileRepeat(page: RepeatPage, spot: PageSpot, shop: Workshop): CompiledRepeat {
  const { table, expressions, outerOf } = shop
  const place = spot.prefix + page.id
  const at = spotOf(place, page.id, spot.owner)
  const when = expressions.maybe(page.when, at('when', 'when'))
  const visible = table.condition(spot.owner, spot.visible, when)
  const owner = outerOf.push(spot.owner) - 1
  const inside: PageSpot = { section: spot.section, owner, visible, prefix: `${place}.` }
  const pages = page.pages.map(inner => compilePage(inner, inside, shop))
  const entries = pages.flatMap(entriesOf)
  const slot = table.define(page.list, {
    owner: spot.owner,
    needs: [...slotsOnly(visible), ...entries.map(([, entry]) => entry)],
    read: run =>
      run.asks(visible)
        ? run.items(owner, page.list).map(item => new Map(entries.map(([id, entry]) => [id, item.value(entry)])))
        : null,
  })
  const summary = expressions.compile(page.itemSummary, { ...at('summary', 'itemSummary'), owner })
  const pageById = new Map(pages.map(inner => [inner.page.id, inner]))
  return {
    kind: 'repeat',
    words: shop.words,
    page,
    section: spot.section,
    visible,
    when,
    owner,
    slot,
    pages,
    pageById,
    summary,
  }
}

/** What an item's context holds. */
function entriesOf(page: AnyPage): readonly (readonly [id: string, slot: number])[] {
  if (page.kind === 'repeat') return [[page.page.list, page.slot]]
  const fields = page.fields.map(({ field, slot }) => [field.id, slot] as const)
  const groups = page.groups.filter(({ group }) => !group.choice).map(({ group, slot }) => [group.id, slot] as const)
  return [...fields, ...groups]
}
