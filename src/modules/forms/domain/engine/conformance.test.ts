import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { createContext, Script } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { parsePlainDate } from '../../../../platform/date.ts'
import type { Answers, Surroundings } from '../model.ts'
import { browserRules, ruleContext } from './browser-rules.ts'
import { findPage } from './find-page.ts'
import { fieldStates } from './page-info.ts'
import { pagePath, parsePagePath } from './page-path.ts'
import { readPage } from './parse-page.ts'
import { review } from './review.ts'
import { compiled } from './test-form.ts'
import type { PageRef, RawValues } from './types.ts'

interface Case {
  readonly name: string
  readonly page: string
  readonly answers?: Answers
  readonly raw: RawValues
  /** What is not mentioned is not compared. */
  readonly expected: Partial<Seen>
}
interface Cases {
  readonly what: string
  readonly form: unknown
  readonly today?: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly cases: readonly Case[]
}
/** What a person sees of a page, field ids in no order. */
interface Seen {
  readonly visible: readonly string[]
  readonly disabled: readonly string[]
  readonly required: readonly string[]
  readonly errors: Readonly<Record<string, string>>
  readonly computed: Readonly<Record<string, string>>
}

type InBrowser = (rules: string, raw: string, context: string) => string
/** What a browser runs, as it is bundled for it, without anything of Node around it. */
const inBrowser = new Map<boolean, InBrowser>()
before(async () => {
  for (const extras of [false, true]) inBrowser.set(extras, await bundled(extras))
})

async function bundled(extras: boolean): Promise<InBrowser> {
  const { outputFiles } = await build({
    stdin: {
      contents: `${extras ? "import '../all-extras.ts'" : ''}
import { evaluateRules } from './page-rules.ts'
import { german } from '../texts/german.ts'
globalThis.seen = (rules, raw, context) => {
  const { visible, disabled, required, errors, computed } =
    evaluateRules(JSON.parse(rules), JSON.parse(raw), JSON.parse(context), german)
  return JSON.stringify({
    visible: [...visible], disabled: [...disabled], required: [...required],
    errors: Object.fromEntries(errors.map(error => [error.fieldId, error.message])),
    computed: Object.fromEntries(computed),
  })
}`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  })
  const context = createContext({})
  new Script(outputFiles[0]?.text ?? '').runInContext(context)
  return (...args) => String(new Script(`seen(${args.map(arg => JSON.stringify(arg)).join()})`).runInContext(context))
}

for (const file of readdirSync(join(import.meta.dirname, 'conformance'))) {
  const {
    what,
    form: source,
    parameters = {},
    cases,
    ...given
  }: Cases = JSON.parse(readFileSync(join(import.meta.dirname, 'conformance', file), 'utf8'))
  const form = compiled(source)
  const today = parsePlainDate(given.today ?? '2026-11-23')
  assert.ok(today)
  const s: Surroundings = { parameters, today }

  const onServer = (ref: PageRef, raw: RawValues, answers: Answers): Seen => {
    const found = findPage(form, ref)
    assert.ok(found)
    const { merged, errors } = readPage(form, found, raw, answers, s)
    const { visible, disabled, required } = fieldStates(form, ref, merged, s)
    const own = new Set(found.page.fields.map(({ field }) => field.id))
    const last = found.steps.map(({ repeat, index }) => `${repeat.page.itemName} ${index + 1}`).join(' – ')
    const computed = review(form, merged, s)
      .filter(({ title }) => last === '' || title === last)
      .flatMap(({ rows }) => rows)
      .filter(({ field }) => field.type === 'computed' && own.has(field.id))
    return {
      visible: [...visible],
      disabled: [...disabled],
      required: [...required],
      errors: Object.fromEntries(errors.map(error => [error.fieldId, error.message])),
      computed: Object.fromEntries(computed.map(({ fieldId, text }) => [fieldId, text])),
    }
  }
  const inTheBrowser = (ref: PageRef, raw: RawValues, answers: Answers): Seen => {
    const rules = browserRules(form, ref)
    const run = inBrowser.get(rules?.extras ?? false)
    assert.ok(run)
    const context = JSON.stringify(ruleContext(form, ref, answers, s))
    return JSON.parse(run(JSON.stringify(rules), JSON.stringify(raw), context))
  }

  for (const [where, see] of [
    ['server', onServer],
    ['browser', inTheBrowser],
  ] as const)
    for (const { name, page, answers = {}, raw, expected } of cases)
      test(`${what}, ${where}: ${name}`, () => {
        const ref = parsePagePath(form, page.split('/'))
        assert.ok(ref && pagePath(ref).join('/') === page)
        const seen = see(ref, raw, answers)
        if (expected.visible) assert.deepEqual(seen.visible.toSorted(), expected.visible.toSorted())
        if (expected.disabled) assert.deepEqual(seen.disabled.toSorted(), expected.disabled.toSorted())
        if (expected.required) assert.deepEqual(seen.required.toSorted(), expected.required.toSorted())
        if (expected.errors) assert.deepEqual(Object.entries(seen.errors), Object.entries(expected.errors))
        for (const [id, text] of Object.entries(expected.computed ?? {})) assert.equal(seen.computed[id], text)
      })
}

test('the engine in the browser, with expressions and field types, weighs at most 12 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-rules.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
  })
  const bytes = brotliCompressSync(outputFiles[0]?.contents ?? '').length
  assert.ok(bytes <= 12_000, `${bytes} bytes`)
})
