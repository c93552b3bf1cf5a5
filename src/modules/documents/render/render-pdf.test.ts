import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedClock } from '../../../platform/clock.ts'
import { textOf } from './inspect-pdf.ts'
import { renderPdf } from './pool.ts'

const app = { clock: fixedClock('2026-11-23T10:00:00Z') }
const template = `
#set document(title: "Probe")
#set text(font: ("Fira Sans", "Noto Sans"), lang: "de")
#let data = json(bytes(sys.inputs.data))
= Probe
#data.name`
const render = (name: string) => renderPdf(app, { template, data: { name } })

test('what a person typed is text, never source', async t => {
  for (const name of [
    '#import "x.typ": *',
    '] #panic() [',
    '"; #read("/base.typ")',
    '= Titel',
    '$x^2$',
    '\\',
    '*a* _b_ `c`',
  ])
    assert.ok((await textOf(t, await render(name)))?.includes(name) ?? true, name)
})

test('letters that no font has are shown as a box, and control characters vanish', async t => {
  const text = await textOf(t, await render('Łukasz 日本 😀 a\u0000\u202Eb ẞ K͟H'))
  if (text) assert.match(text, /Łukasz ▯▯ ▯ ab ẞ K͟H/)
})

test('every letter of DIN 91379 that is made with an accent can be shown', async t => {
  const letters = 'A̋ C̀ C̆ C̨̆ D̂ F̀ G̀ H̦ H̱ J́ K̕ K̛ L̥̄ M̐ N̆ P̣ R̥̄ S̛̄ T̈ U̇ Z̧ ß̤ Ç̆ Û̄ Ə Ŋ Ơ Ư Ș Ț Ḫ Ạ Ặ Ễ Ợ Ữ Ỹ ʾ ʿ ʹ ʺ'.normalize('NFC')
  const text = await textOf(t, await render(letters))
  if (text) assert.ok(!text.includes('▯'), text)
})

test('a wrong template is an error that says why, and the next one renders', async () => {
  await assert.rejects(renderPdf(app, { template: '= A\n#unknown', data: {} }), /unknown variable: unknown/)
  await assert.rejects(
    renderPdf(app, { template: '#set document(title: "A")\n#read("/../../../etc/passwd")', data: {} }),
  )
  await assert.rejects(renderPdf(app, { template: 'no title', data: {} }), /title/)
  assert.ok((await render('x')).length > 1000)
})

test('the files of one document are gone with the next', async () => {
  const reading = '#set document(title: "A")\n#read("note.txt")'
  await renderPdf(app, { template: reading, data: {}, assets: { 'note.txt': Buffer.from('a') } })
  await assert.rejects(renderPdf(app, { template: reading, data: {} }), /not found/)
})

test('the same data give the same document', async () => {
  assert.ok((await render('Erika')).equals(await render('Erika')))
})

test('memory stays flat and the thread never holds up the process over 1,000 documents', async () => {
  for (let n = 0; n < 200; n += 1) await render(`Erika ${n}`)
  const before = process.memoryUsage.rss()
  let longestPause = 0
  let last = performance.now()
  const watch = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last)
    last = performance.now()
  }, 1)
  for (let n = 0; n < 1000; n += 1) await render(`Erika ${n}`)
  clearInterval(watch)
  const grown = process.memoryUsage.rss() - before
  assert.ok(grown < 40e6, `grew by ${Math.round(grown / 1e6)} MB`)
  assert.ok(longestPause < 200, `paused for ${Math.round(longestPause)} ms`)
})
