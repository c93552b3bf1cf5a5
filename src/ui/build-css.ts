import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { PurgeCSS } from 'purgecss'

const UI = dirname(fileURLToPath(import.meta.url))
const kernCss = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css')

export interface StyleSheets {
  /** Of every page: what our pages use of KERN, then our own files. */
  readonly app: string
  /** Of the form designer besides: nobody who fills in a form loads it. */
  readonly designer: string
}

/** `fontFaces` come first. */
export async function buildCss(fontFaces: string): Promise<StyleSheets> {
  const own = readdirSync(join(UI, 'css'))
    .filter(name => name.endsWith('.css') && name !== DESIGNER)
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const kern = await usedOf(adaptKern(readFileSync(kernCss, 'utf8')))
  const app = await minified([fontFaces, kern, ...own.map(read)].join('\n'))
  const designer = await minified(read(DESIGNER))
  return { app: withoutUnusedProperties(app, designer), designer }
}

const read = (name: string): string => readFileSync(join(UI, 'css', name), 'utf8')
const minified = async (css: string): Promise<string> => (await transform(css, { loader: 'css', minify: true })).code

const DESIGNER = 'designer.css'

/** Later files may correct earlier ones. */
const ORDER = ['base.css', 'chrome.css', 'form.css', 'content.css', 'table.css', 'journey.css', 'modes.css']

async function usedOf(css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [join(UI, '..', '**', '*.{ts,tsx}')],
    skippedContentGlobs: [join(UI, '..', '**', '*.test.*')],
    css: [{ raw: css }],
    defaultExtractor: source => source.match(/[A-Za-z][\w-]*/g) ?? [],
    safelist: {
      standard: ['html', 'body', 'a', 'button', 'input', 'select', 'textarea', 'option', 'legend', 'details'],
    },
    keyframes: true,
    fontFace: true,
  })
  return result?.css ?? css
}

/**
 * KERN as we need it: dark on screens only (paper is white), no themes by attribute, one mask
 * instead of two, icons visible on any forced background.
 */
function adaptKern(css: string): string {
  return css
    .replace(/@charset[^;]*;/, '')
    .replace(/:is\(body, \.kern-light[^{]*\{/, 'body {')
    .replace(/\[data-kern-theme=[^{}]*\{[^}]*\}/g, '')
    .replaceAll('@media (prefers-color-scheme: light)', '@media print, (prefers-color-scheme: light)')
    .replaceAll('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)')
    .replace(/-webkit-mask:[^;]*;(?=\s*mask:)/g, '')
    .replaceAll('background-color: var(--kern-color-white) !important', 'background-color: CanvasText !important')
    .replace(/var\((--kern-[\w-]+), (?:[^()]|\([^()]*\))*\)/g, (whole, name: string) =>
      css.includes(`${name}:`) ? `var(${name})` : whole,
    )
}

/** Design tokens that nobody reads; repeated, because tokens read tokens. */
function withoutUnusedProperties(css: string, readers: string): string {
  const used = new Set(Array.from((css + readers).matchAll(/var\((--[\w-]+)/g), match => match[1]))
  const kept = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*(;|(?=\}))/g, (whole, name: string) =>
    used.has(name) ? whole : '',
  )
  return kept === css ? css.replace(/[^{}]+\{\}/g, '') : withoutUnusedProperties(kept, readers)
}
