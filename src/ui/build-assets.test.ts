import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildAssets } from './build-assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'amtsweg-assets-'))
let manifest: Record<string, string> = {}
before(async () => {
  manifest = await buildAssets(folder)
})
after(() => rmSync(folder, { recursive: true }))

const fileOf = (logical: string): string => join(folder, manifest[logical] ?? logical)

test('names carry the hash of the content', () => {
  assert.match(manifest['app.css'] ?? '', /^app\.[0-9a-f]{10}\.css$/)
})

test('the two fonts that every page needs stay under 36 kB together', () => {
  const bytes = statSync(fileOf('text.woff2')).size + statSync(fileOf('bold.woff2')).size
  assert.ok(bytes <= 36_000, `${bytes} bytes`)
})

test('the style sheet asks for fonts that exist, the small one last, so that it is asked first', () => {
  const urls = Array.from(
    readFileSync(fileOf('app.css'), 'utf8').matchAll(/\/static\/([\w.-]+\.woff2)/g),
    match => match[1],
  )
  assert.deepEqual(
    urls,
    ['text-more.woff2', 'text.woff2', 'bold-more.woff2', 'bold.woff2'].map(name => manifest[name]),
  )
  for (const url of urls) assert.ok(statSync(join(folder, url ?? '')).size > 0)
})
