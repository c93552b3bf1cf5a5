import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NARROW_PIXELS = 320
const MOST_TEXT = 200

/** What is wrong with the page that is shown: found by axe, or sticking out sideways on a small phone. */
export async function examinePage(page: Page): Promise<string[]> {
  await keepPicture(page)
  // Through the DevTools, so that the page's content security policy stays in force.
  const devtools = await page.context().newCDPSession(page)
  const found = await violations(devtools)
  const before = page.viewportSize()
  if (before?.width !== NARROW_PIXELS) await page.setViewportSize({ width: NARROW_PIXELS, height: 700 })
  const width = await evaluate(devtools, 'document.documentElement.scrollWidth')
  if (before && before.width !== NARROW_PIXELS) await page.setViewportSize(before)
  await devtools.detach()
  return [...found, ...(width === NARROW_PIXELS ? [] : [`${width} pixels wide`])]
}

async function violations(devtools: CDPSession): Promise<string[]> {
  await evaluate(devtools, `${AXE}; true`)
  const found = await evaluate(
    devtools,
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target).join(', ').slice(0, ${MOST_TEXT}))))`,
  )
  return JSON.parse(String(found))
}

async function evaluate(devtools: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

const pictures = process.env['AMTSWEG_TEST_PICTURES']
let taken = 0

/** With AMTSWEG_TEST_PICTURES=folder: a picture of every page that is met, to look at. */
async function keepPicture(page: Page): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  const name = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll('/', '-')
  const path = join(pictures, `${String(++taken).padStart(3, '0')}${name}-${page.viewportSize()?.width}.png`)
  await page.screenshot({ path, fullPage: true })
}
