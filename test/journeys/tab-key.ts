import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const MOST_TABS = 40
const NAME = `(element => element.labels?.[0]?.innerText ?? element.innerText)(document.activeElement)`

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = []
  while (passed.length < MOST_TABS) {
    await page.keyboard.press('Tab')
    const reached = String(await page.evaluate(NAME)).trim()
    if (reached.startsWith(name)) return
    passed.push(reached)
  }
  assert.fail(`Tab never reaches "${name}", only ${passed}`)
}

export async function typeInto(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await tabTo(page, name)
    await page.keyboard.type(text)
  }
}
