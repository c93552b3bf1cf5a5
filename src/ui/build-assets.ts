import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCss } from './build-css.ts'
import { buildFonts, fontFaces } from './build-fonts.ts'

/** Writes style sheet and fonts into `outDir`, named by their content. Returns logical name → file name. */
export async function buildAssets(outDir: string): Promise<Record<string, string>> {
  mkdirSync(outDir, { recursive: true })
  const manifest: Record<string, string> = {}
  const write = (logical: string, content: Buffer): void => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const name = logical.replace(/(\.\w+)$/, `.${hash}$1`)
    writeFileSync(join(outDir, name), content)
    manifest[logical] = name
  }
  const fonts = await buildFonts()
  for (const font of fonts) write(font.name, font.content)
  const css = await buildCss(fontFaces(fonts, name => `/static/${manifest[name] ?? name}`))
  write('app.css', Buffer.from(css.app))
  write('designer.css', Buffer.from(css.designer))
  return manifest
}
