import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText, textMessage } from './written-text.ts'

test('what somebody wrote is kept as written', () => {
  const cases: readonly [string, ReturnType<typeof readText>][] = [
    ['  Guten Tag,\r\n\r\nÄrger & <b>Spaß</b> 🐕\t.  ', { ok: true, text: 'Guten Tag,\n\nÄrger & <b>Spaß</b> 🐕\t.' }],
    [' \n ', { ok: false, reason: 'empty' }],
    ['x'.repeat(21), { ok: false, reason: 'too-long' }],
    ['a\0b', { ok: false, reason: 'unreadable' }],
    ['a\u001bb', { ok: false, reason: 'unreadable' }],
    ['a\ufffdb', { ok: false, reason: 'unreadable' }],
    ['a\ud800b', { ok: false, reason: 'unreadable' }],
  ]
  for (const [raw, read] of cases) assert.deepEqual(readText(raw, read.ok ? 100 : 20), read, JSON.stringify(raw))
})

test('the message says what to do', () => {
  assert.equal(textMessage('empty', 'eine Frage', 5000), 'Schreiben Sie eine Frage.')
  assert.match(textMessage('too-long', 'eine Frage', 5000), /5\.000 Zeichen/)
})
