import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/test/find-chromium.ts'
import { buildAssets } from '../../src/ui/build-assets.ts'
import { renderGallery } from '../../src/ui/gallery.tsx'

const folder = mkdtempSync(join(tmpdir(), 'amtsweg-gallery-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const asked: string[] = []
let server: Server
let browser: Browser
let address = ''

before(async () => {
  const manifest = await buildAssets(folder)
  const html = renderGallery()
  server = createServer((request, response) => {
    const name = request.url?.replace('/static/', '') ?? ''
    asked.push(name)
    if (name === '/') return void response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'font/woff2')
    response.end(readFileSync(join(folder, manifest[name] ?? name)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}/` : ''
  const executablePath = findChromium()
  assert.ok(executablePath, 'no Chromium')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
})
after(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

const VIEWS = [
  { name: 'wide and light', width: 1280, colorScheme: 'light' },
  { name: 'wide and dark', width: 1280, colorScheme: 'dark' },
  { name: '320 pixels', width: 320, colorScheme: 'light' },
] as const

for (const { name, width, colorScheme } of VIEWS)
  test(`the components, ${name}: axe finds nothing, nothing sticks out`, async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(address)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
    await page.waitForFunction("document.activeElement.id === 'fehler'", undefined, { timeout: 5000 })
    await page.addScriptTag({ content: axe })
    const found = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
        .then(result => result.violations.map(one => one.id + ' ' + one.nodes.map(node => node.target).join(' ')))`,
    )
    assert.deepEqual(found, [])
    await page.close()
  })

test('German text needs the two small fonts alone', () => {
  assert.deepEqual(
    asked.filter(name => name.includes('-more.')),
    [],
  )
})
