import { createHash } from 'node:crypto'
import { BLACK, parseHex, readable, toHex, WHITE } from './colour.ts'
import { type Look, stateLook } from './look.ts'

export interface LookStyle {
  /** Content of the page's one `<style>`. */
  readonly css: string
  /** As the Content-Security-Policy wants it: "sha256-…". */
  readonly hash: string
}

const styles = new Map<string, LookStyle>()

/** The colours of a look: white text stands on `--aw-brand`; `--aw-accent` stands on the page, light or dark. */
export function lookStyle({ colour }: Pick<Look, 'colour'>): LookStyle {
  const known = styles.get(colour)
  if (known) return known
  const style = styleOf(colour)
  styles.set(colour, style)
  return style
}

function styleOf(colour: string): LookStyle {
  const wanted = parseHex(colour) ?? parseHex(stateLook.colour) ?? BLACK
  const brand = toHex(readable(wanted, WHITE, BLACK))
  const accent = toHex(readable(wanted, BLACK, WHITE, 7))
  const css = `:root{--aw-brand:${brand};--aw-accent:${brand}}@media screen and (prefers-color-scheme:dark){:root{--aw-accent:${accent}}}`
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}

/** The hashes that the Content-Security-Policy must allow for these looks and the state's own. */
export const styleHashes = (looks: readonly Pick<Look, 'colour'>[]): readonly string[] => [
  ...new Set([stateLook, ...looks].map(look => lookStyle(look).hash)),
]
