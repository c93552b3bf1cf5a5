import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { compressed } from './compressed.ts'

const long = '<p>Größe</p>'.repeat(2000)

test('a long page, for a browser that takes Brotli', () => {
  const bytes = compressed(long, 'gzip, deflate, br, zstd')
  assert.ok(bytes && bytes.length < long.length / 10)
  assert.equal(brotliDecompressSync(bytes).toString(), long)
})

test('a short page and an old browser get it as it is', () => {
  assert.equal(compressed('<p>kurz</p>', 'br'), undefined)
  assert.equal(compressed(long, 'gzip'), undefined)
  assert.equal(compressed(long, undefined), undefined)
})
