import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { buildCss } from './build-css.ts'

let css = ''
let designer = ''
before(async () => {
  const sheets = await buildCss('')
  css = sheets.app
  designer = sheets.designer
})

test('the style sheet stays small', () => {
  const bytes = brotliCompressSync(css).length
  assert.ok(bytes <= 10_500, `${bytes} bytes`)
  assert.ok(!css.includes('.aw-d-') && designer.includes('.aw-d-'), 'applicants load nothing of the designer')
})

test('what the pages use is there, what they do not use is not', () => {
  for (const name of ['kern-btn--primary', 'kern-form-check__radio', 'kern-alert--warning', 'aw-hero'])
    assert.ok(css.includes(`.${name}`), name)
  for (const name of ['kern-col-', 'kern-m-', 'kern-kopfzeile']) assert.ok(!css.includes(`.${name}`), name)
})

test('states survive: hover, focus, checked, message', () => {
  for (const state of [
    '.kern-btn--primary:active',
    '.kern-form-check__radio:checked',
    ':focus-visible',
    'aria-invalid',
  ])
    assert.ok(css.includes(state), state)
})

test('every token that is read is set', () => {
  const set = new Set(Array.from(css.matchAll(/(--[\w-]+):/g), match => match[1]))
  const read = Array.from(css.matchAll(/var\((--[\w-]+)\)/g), match => match[1])
  const own = ['--aw-brand', '--aw-accent']
  assert.deepEqual([...new Set(read.filter(name => name !== undefined && !set.has(name) && !own.includes(name)))], [])
})

test('dark follows the system on screens, and paper is light', () => {
  assert.match(css, /@media screen and \(prefers-color-scheme:dark\)/)
  assert.match(css, /@media print,\(prefers-color-scheme:light\)/)
  assert.ok(!css.includes('data-kern-theme'))
})
