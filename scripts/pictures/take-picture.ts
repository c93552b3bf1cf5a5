import type { Locator, Page } from 'playwright-core'
import { projectPath } from '../../src/platform/project.ts'

const MARGIN = 16

/** What stands in the window, as docs/images/formular-<name>.png. */
export async function takePicture(page: Page, name: string, height = 860): Promise<void> {
  await quiet(page)
  const { width = 0 } = page.viewportSize() ?? {}
  await page.screenshot({ path: fileOf(name), clip: { x: 0, y: 0, width, height }, animations: 'disabled' })
}

/** A part of the page, as far down as something stands in it. */
export async function takePart(part: Locator, name: string): Promise<void> {
  await quiet(part.page())
  const clip = await part.evaluate((element, margin) => {
    const { left, top, width } = element.getBoundingClientRect()
    const bottoms = [...element.children].map(child => child.getBoundingClientRect().bottom)
    return {
      x: left + scrollX - margin,
      y: top + scrollY - margin,
      width: width + 2 * margin,
      height: Math.max(...bottoms) - top + 2 * margin,
    }
  }, MARGIN)
  await part.page().screenshot({ path: fileOf(name), clip, fullPage: true, animations: 'disabled' })
}

function fileOf(name: string): string {
  const file = projectPath('docs', 'images', `formular-${name}.png`)
  console.log(file)
  return file
}

/** No cursor, nothing under the mouse. */
async function quiet(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo({ top: 0, behavior: 'instant' })
  })
}
