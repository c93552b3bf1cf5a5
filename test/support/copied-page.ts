import type { BrowserContextOptions, Page } from 'playwright-core'
import { launchedChromium } from './chromium.ts'

/**
 * For tools that are scripts themselves and so cannot look at a page of a browser without script: a function that shows
 * the same document, at the same address, in a browser that runs them; the page's own scripts stay away.
 */
export async function copier(options: BrowserContextOptions): Promise<(page: Page) => Promise<Page>> {
  const context = await (await launchedChromium()).newContext({ ...options, javaScriptEnabled: true })
  const copy = await context.newPage()
  let html = ''
  await context.route('**/*', route => {
    const request = route.request()
    if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return request.resourceType() === 'script' ? route.abort() : route.continue()
  })
  return async page => {
    html = await page.content()
    await copy.goto(page.url())
    return copy
  }
}
