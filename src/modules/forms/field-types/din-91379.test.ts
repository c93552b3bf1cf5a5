import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDin91379 } from './din-91379.ts'

const nfc = (text: string) => isDin91379(text.normalize('NFC'))

test('names of Europe are taken, with letters that need combining marks', () => {
  for (const name of ['Müller-Lüdenscheidt', 'Žižek', 'Nguyễn Thị', 'Łukasz', 'M̂', 'K͟hān', 'Ç̆', 'ẞ', 'R̥̄', '12 €'])
    assert.equal(nfc(name), true, name)
})

test('other scripts, signs and marks on letters that have none are not', () => {
  for (const text of ['Αθήνα', 'Жуков', '李', 'x̂', 'a\u0308\u0308', '☺', '\u0308', 'q̀'])
    assert.equal(nfc(text), false, text)
})

test('a long text is checked in no time', () => {
  const before = performance.now()
  assert.equal(isDin91379(`${'R\u0325\u0304x'.repeat(50_000)}☺`), false)
  assert.ok(performance.now() - before < 200)
})
