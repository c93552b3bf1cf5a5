import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freeNames } from './names.ts'
import { parseFeel } from './parse.ts'

const problems: readonly (readonly [text: string, position: number, message: RegExp])[] = [
  ['', 0, /endet zu früh|leer/],
  ['a +', 3, /endet zu früh/],
  ['1 = = 2', 4, /An Stelle 5: „= 2“ wird nicht unterstützt/],
  ['if a then b', 11, /endet zu früh/],
  ['"abc', 0, /An Stelle 1 passt/],
  ['1 + foo(2)', 4, /Die Funktion „foo“ gibt es nicht/],
  ['count()', 0, /„count“ nimmt 1 Werte, hier stehen 0/],
  ['substring("a")', 0, /„substring“ nimmt 2 bis 3 Werte/],
  ['function(x) external {}', 0, /wird nicht unterstützt/],
  ['substring(text: "a", start position: 1)', 0, /heißen „string“, „start position“, „length“/],
  ['substring(string: "a")', 0, /heißen „string“/],
  ['random number()', 0, /gibt es nicht/],
  ['{f: 1}.g + f(2)', 11, /Die Funktion „f“ gibt es nicht/],
  ['matches(a, "(?=b)c")', 0, /Das Muster „\(\?=b\)c“ wird nicht unterstützt/],
  ['matches(a, "b", "q")', 0, /wird nicht unterstützt/],
  ['a instance of hund', 14, /wird nicht unterstützt/],
  ['@"gestern"', 0, /wird nicht unterstützt/],
]

for (const [text, position, message] of problems)
  test(`„${text}“ is refused with place and sentence`, () => {
    const result = parseFeel(text)
    assert.equal(result.ok, false)
    if (result.ok) return
    assert.equal(result.position, position, result.message)
    assert.match(result.message, message)
  })

test('the syntax tree is plain JSON', () => {
  const result = parseFeel('if größe > 1.5 then hunde[name = "Bello"].alter else null')
  assert.ok(result.ok)
  assert.deepEqual(result.ast, JSON.parse(JSON.stringify(result.ast)))
  assert.deepEqual(result.ast, [
    'if',
    ['compare', '>', ['name', 'größe'], ['literal', 1.5]],
    ['path', ['filter', ['name', 'hunde'], ['compare', '=', ['name', 'name'], ['literal', 'Bello']]], 'alter'],
    ['literal', null],
  ])
})

test('free names leave out what the expression binds itself', () => {
  const result = parseFeel(
    'sum(for h in hunde, i in 1..n return h.alter + i + parameter.satz) + count(l[item.x > y]) + {a: 1, b: a + c}.b',
  )
  assert.ok(result.ok)
  const { names, maybe, paths } = freeNames(result.ast)
  assert.deepEqual([...names].sort(), ['c', 'hunde', 'l', 'n', 'parameter'])
  assert.deepEqual([...maybe], ['y'])
  assert.deepEqual([...(paths.get('parameter') ?? [])], ['satz'])
})

test('deeply nested text does not exhaust the stack', () => {
  assert.equal(parseFeel(`${'('.repeat(900)}1${')'.repeat(900)}`).ok, true)
  const deeper = parseFeel(`${'('.repeat(50_000)}1${')'.repeat(50_000)}`)
  assert.ok(!deeper.ok && deeper.message.includes('zu tief'))
})

test('in binds tighter than and, and tighter than or', () => {
  for (const [text, same] of [
    ['a in [1, 2] and b', '(a in [1, 2]) and b'],
    ['a in > 5 and b or c', '((a in > 5) and b) or c'],
    ['x and a in b and c or d in e or f', '(x and (a in b) and c) or (d in e) or f'],
    ['a in "x" or c and d', '(a in "x") or (c and d)'],
    ['not(a in b and c)', 'not((a in b) and c)'],
    ['if a in b and c then 1 else 2', 'if ((a in b) and c) then 1 else 2'],
    ['a in (b and c)', 'a in ((b and c))'],
  ] as const) {
    const [one, other] = [parseFeel(text), parseFeel(same)]
    assert.ok(one.ok && other.ok)
    assert.deepEqual(one.ast, other.ast, text)
  }
  const kept = parseFeel('a in (b and c)')
  assert.deepEqual(kept.ok && kept.ast, [
    'in',
    ['name', 'a'],
    [
      [
        'and',
        [
          ['name', 'b'],
          ['name', 'c'],
        ],
      ],
    ],
  ])
})
