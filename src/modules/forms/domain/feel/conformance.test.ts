import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { decodeContext } from '../engine/rule-context.ts'
import type { RuleContext } from '../engine/types.ts'
import type { FeelAst } from './ast.ts'
import { FeelDate, parseDate } from './date.ts'
import { evaluateFeel } from './evaluate.ts'
import { parseFeel } from './parse.ts'
import { allSignatures } from './signatures.ts'
import { toJson } from './values.ts'

const Cases = Type.Array(
  Type.Object({
    expression: Type.String(),
    context: Type.Optional(Type.Unsafe<RuleContext>(Type.Object({}))),
    result: Type.Unknown(),
  }),
)
const folder = new URL('./conformance/', import.meta.url)
const today = parseDate('2026-11-23') ?? new FeelDate(0)

/** What a browser runs, as it is bundled for it. */
let inBrowser: (ast: FeelAst, context: RuleContext) => unknown = () => undefined
before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '../all-extras.ts'
import { decodeContext } from '../engine/rule-context.ts'
import { compileFeel } from './compile.ts'
import { FeelDate } from './date.ts'
import { environment } from './environment.ts'
import { toJson } from './values.ts'
globalThis.run = (ast, json, day) => {
  const context = decodeContext(json)
  const names = [...context.keys()]
  const run = compileFeel(ast, name => names.indexOf(name))
  return JSON.stringify(toJson(run(environment([...context.values()], new FeelDate(day)))))
}`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  })
  const sandbox = createContext({})
  new Script(outputFiles[0]?.text ?? '').runInContext(sandbox)
  inBrowser = (ast, context) => {
    const call = `run(${JSON.stringify(ast)}, ${JSON.stringify(context)}, ${today.days})`
    return JSON.parse(String(new Script(call).runInContext(sandbox)))
  }
})

for (const file of readdirSync(folder)) {
  const cases = Value.Parse(Cases, JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  test(`${file} holds`, async t => {
    for (const { expression, context = {}, result } of cases)
      await t.test(expression, () => {
        assert.deepEqual(toJson(evaluateFeel(expression, decodeContext(context), today)), result)
        const parsed = parseFeel(expression)
        assert.ok(parsed.ok)
        assert.deepEqual(inBrowser(parsed.ast, context), result)
      })
  })
}

test('every function has a case', () => {
  const texts = readdirSync(folder).map(file => readFileSync(new URL(file, folder), 'utf8'))
  const missing = allSignatures().filter(({ name }) => !texts.some(text => text.includes(`${name}(`)))
  assert.deepEqual(missing, [])
})
