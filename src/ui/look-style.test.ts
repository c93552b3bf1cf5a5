import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { stateLook } from './look.ts'
import { lookStyle, styleHashes } from './look-style.ts'

test('a bright colour is darkened until white text can be read on it', () => {
  const { css } = lookStyle({ colour: '#ffcc00' })
  assert.match(css, /--aw-brand:#8f7200/)
})

test('the hash is that of the content', () => {
  const { css, hash } = lookStyle({ colour: '#1f5c8b' })
  assert.equal(hash, `sha256-${createHash('sha256').update(css).digest('base64')}`)
})

test('a colour that is none gives the state’s style, and nothing of it reaches the page', () => {
  assert.equal(lookStyle({ colour: 'red}</style><script>' }).css, lookStyle(stateLook).css)
})

test('every look and the state’s own are allowed once', () => {
  const hashes = styleHashes([{ colour: '#1f5c8b' }, { colour: '#1f5c8b' }, stateLook])
  assert.deepEqual(hashes, [lookStyle(stateLook).hash, lookStyle({ colour: '#1f5c8b' }).hash])
})
