import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePlainDate } from '../../../platform/date.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import {
  type CompiledForm,
  type PageRef,
  pageInfo,
  pagePattern,
  parsePage,
  patternRef,
  visibleFields,
} from '../domain/engine.ts'
import type { Answers, Form, Node, Page, Surroundings } from '../domain/model.ts'
import { compilePageTemplate } from '../views/page-template.tsx'
import { fixtureSchema, schemaOf } from './fixtures/read-fixture.ts'
import { realFile, realSchema, realSchemas, withoutRealSchemas } from './fixtures/real-schemas.ts'
import { formFromSchema } from './form-from-schema.ts'
import { walkForm, walksThrough } from './samples/walk-form.ts'
import type { XdfSchema } from './xdf.ts'

const today = parsePlainDate('2026-11-24')
assert.ok(today)
const surroundings: Surroundings = { parameters: { land: 'TH' }, today }
const links = { back: '/', later: '/', file: () => '/datei', page: () => '/seite' }

const patternsOf = (pages: readonly Page[], around: readonly string[] = []): readonly (readonly string[])[] =>
  pages.flatMap(page => [
    [...around, page.id],
    ...(page.kind === 'repeat' ? patternsOf(page.pages, [...around, page.id]) : []),
  ])
const allPatterns = (form: Form) => form.sections.flatMap(section => patternsOf(section.pages))

/** What no page takes: far too long, a day that is none, an option that is not there; else nothing at all. */
function nonsense(nodes: readonly Node[]): Record<string, string> {
  const sent: Record<string, string> = {}
  const visit = (node: Node): void => {
    if (node.type === 'group') {
      sent[node.id] = 'gibt es nicht'
      for (const inner of node.fields) visit(inner)
    } else if (node.type === 'date') {
      sent[`${node.id}.day`] = '99'
      sent[`${node.id}.month`] = '99'
    } else sent[node.id] = 'x'.repeat(30_000)
  }
  for (const node of nodes) visit(node)
  return sent
}

/** Uploads come another way, and what nobody fills in can't be wrong. */
const canBeWrong = (node: Node): boolean =>
  node.type === 'group' ? node.choice === true || node.fields.some(canBeWrong) : !UNASKED.has(node.type)
const UNASKED: ReadonlySet<string> = new Set(['note', 'computed', 'file', 'declaration'])

interface Count {
  pages: number
  refused: number
  reached: number
}

/** Every page renders, refuses what is wrong, and takes an answer on some way through the form. */
function checkForm(schema: XdfSchema, form: Form, compiled: CompiledForm): Count {
  const patterns = allPatterns(form)
  const count: Count = { pages: patterns.length, refused: 0, reached: 0 }
  for (const pattern of patterns) {
    const ref = patternRef(pattern)
    const template = compilePageTemplate(compiled, pattern, (page, body) =>
      renderPage({ look: stateLook, ...page }, body),
    )
    const html = template.fill({ ref, answers: {}, surroundings, stand: '1', links })
    assert.match(html, /<h1/, `${schema.id} ${pattern.join('/')}`)
  }
  const refused = new Set<string>()
  const open = new Set<string>()
  const lookIn =
    (surroundings: Surroundings) =>
    (at: PageRef, answers: Answers): void => {
      const info = pageInfo(compiled, at)
      const name = pagePattern(at).join('/')
      if (info?.kind !== 'page' || refused.has(name)) return
      const shown = visibleFields(compiled, at, answers, surroundings)
      if (!info.page.fields.some(node => shown.has(node.id) && canBeWrong(node))) return
      const outcome = parsePage(compiled, at, nonsense(info.page.fields), answers, surroundings)
      if (outcome.ok) open.add(name)
      else refused.add(name)
    }
  const names = patterns.map(pattern => pattern.join('/'))
  const visited = new Set<string>()
  // Some pages are asked in some Länder only.
  for (const land of ['TH', 'NW', 'SN', 'RP', 'SL', 'BY', 'ST']) {
    const there = { ...surroundings, parameters: { land } }
    const missing = names.filter(page => !visited.has(page))
    if (missing.length === 0) break
    const look = lookIn(there)
    for (const walk of walksThrough(compiled, there, missing, look)) for (const page of walk.visited) visited.add(page)
    for (let seed = 1000; seed < 1100 && [...open].some(page => !refused.has(page)); seed += 1)
      walkForm(compiled, there, seed, look)
  }
  assert.deepEqual(
    [...open].filter(page => !refused.has(page)),
    [],
    `${schema.id} takes nonsense`,
  )
  count.refused = refused.size
  count.reached = visited.size
  const unreached = names.filter(page => !visited.has(page))
  assert.deepEqual(unreached, [], schema.id)
  return count
}

describe('a schema of our own', () => {
  for (const file of ['brauchtumsfeuer.xdf3.xml', 'brauchtumsfeuer.xdf2.xml'])
    test(`${file} becomes a form that can be filled in`, async () => {
      const schema = await fixtureSchema(file)
      const { form, compiled } = formFromSchema(schema)
      checkForm(schema, form, compiled)
    })
})

test('every real schema becomes a form whose pages render, refuse nonsense and take answers', {
  skip: withoutRealSchemas,
}, async context => {
  const total = { forms: 0, pages: 0, refused: 0, openRules: 0 }
  const schemas = [...realSchemas.map(realSchema), realFile('xdf2/BlaueKarte.xml')]
  for (const bytes of schemas) {
    const schema = await schemaOf(bytes)
    const { form, compiled, openRules } = formFromSchema(schema)
    const { pages, refused } = checkForm(schema, form, compiled)
    total.forms += 1
    total.pages += pages
    total.refused += refused
    total.openRules += openRules
  }
  context.diagnostic(
    `${total.forms} forms, ${total.pages} pages, ${total.refused} refusals, ${total.openRules} notes for authors`,
  )
})
