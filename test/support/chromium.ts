import assert from 'node:assert/strict'
import { after } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/test/find-chromium.ts'

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

let launched: Promise<Browser> | undefined

/** One Chromium for all journeys of this run; each visitor has a context, and so cookies, of their own. */
export function launchedChromium(): Promise<Browser> {
  launched ??= launch()
  return launched
}

after(async () => {
  await (await launched)?.close()
})

async function launch(): Promise<Browser> {
  const executablePath = findChromium()
  assert.ok(executablePath, 'no Chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...QUIET] })
}
