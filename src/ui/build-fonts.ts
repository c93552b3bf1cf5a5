import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

export interface BuiltFont {
  /** Logical name, "text.woff2". */
  readonly name: string
  readonly weight: string
  /** What this file is asked for; undefined: whatever the other file lacks. */
  readonly unicodeRange: string | undefined
  readonly content: Buffer
}

const require = createRequire(import.meta.url)
const source = (weight: string): Buffer =>
  readFileSync(require.resolve(`@kern-ux/native/dist/fonts/fira-sans/FiraSans-${weight}.woff2`))

/** ASCII, Latin-1, Latin Extended-A, and the signs of German texts: what nearly every name and text needs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
]
const hex = (code: number): string => code.toString(16).toUpperCase()
const UNICODE_RANGE = RANGES.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(
  ',',
)
const TEXT = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join('')

const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']
const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const

/** Two weights, each in a small file for nearly everyone and a large one for all other letters (DIN 91379). */
export async function buildFonts(): Promise<readonly BuiltFont[]> {
  const faces = [
    { name: 'text', weight: '100 500', file: source('Regular') },
    { name: 'bold', weight: '501 900', file: source('SemiBold') },
  ]
  const built = faces.map(async ({ name, weight, file }) => [
    {
      name: `${name}-more.woff2`,
      weight,
      unicodeRange: undefined,
      content: await subsetFont(file, '', { ...options, keepAllGlyphs: true }),
    },
    { name: `${name}.woff2`, weight, unicodeRange: UNICODE_RANGE, content: await subsetFont(file, TEXT, options) },
  ])
  return (await Promise.all(built)).flat()
}

/**
 * The face declared last is asked first. The large file covers everything, so that a letter and its combining mark come
 * from one font; it is fetched only where the small one lacks something.
 */
export const fontFaces = (fonts: readonly BuiltFont[], url: (name: string) => string): string =>
  fonts
    .map(
      ({ name, weight, unicodeRange }) =>
        `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url(${url(name)}) format("woff2")${
          unicodeRange ? `;unicode-range:${unicodeRange}` : ''
        }}`,
    )
    .join('\n')
