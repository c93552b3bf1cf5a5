import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { convert } from 'fontverter'
import { type Coverage, coverageOf } from './coverage.ts'

const FONTS = [
  'fira-sans/FiraSans-Regular',
  'fira-sans/FiraSans-Medium',
  'fira-sans/FiraSans-Bold',
  'fira-sans/FiraSans-Italic',
  'noto-sans/NotoSans-Regular',
  'noto-sans/NotoSans-Bold',
] as const

export interface Fonts {
  readonly files: readonly Buffer[]
  /** Which characters each of the two families can show. */
  readonly coverage: readonly Coverage[]
}

/** The design system's web fonts, unpacked: Fira Sans, and Noto Sans for the letters that it lacks. About 70 ms. */
export async function loadFonts(): Promise<Fonts> {
  const kern = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json'))
  const files: Buffer[] = []
  // One after the other: the unpacker gives out its own memory, which a second call would overwrite.
  for (const name of FONTS)
    files.push(await convert(await readFile(join(kern, 'dist', 'fonts', `${name}.woff2`)), 'sfnt'))
  const family = (folder: string): Coverage => {
    const faces = files.filter((_, index) => FONTS[index]?.startsWith(folder)).map(coverageOf)
    return codePoint => faces.every(covers => covers(codePoint))
  }
  return { files, coverage: [family('fira-sans'), family('noto-sans')] }
}
