/** Whether a font has a glyph for the code point. */
export type Coverage = (codePoint: number) => boolean

type Range = readonly [first: number, last: number]

/** Reads an unpacked font's character map (OpenType `cmap`, formats 4 and 12). */
export function coverageOf(font: Buffer): Coverage {
  const cmap = tableAt(font, 'cmap')
  const ranges = subtables(font, cmap).flatMap(at => rangesAt(font, at))
  return codePoint => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

function subtables(font: Buffer, cmap: number): number[] {
  const count = font.readUInt16BE(cmap + 2)
  return [...new Set(Array.from({ length: count }, (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8)))]
}

function rangesAt(font: Buffer, at: number): Range[] {
  const format = font.readUInt16BE(at)
  if (format === 12) return format12(font, at)
  return format === 4 ? format4(font, at) : []
}

function format12(font: Buffer, at: number): Range[] {
  const groups = font.readUInt32BE(at + 12)
  return Array.from({ length: groups }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

function format4(font: Buffer, at: number): Range[] {
  const segments = font.readUInt16BE(at + 6) / 2
  return Array.from({ length: segments }, (_, index): Range => {
    const last = font.readUInt16BE(at + 14 + index * 2)
    const first = font.readUInt16BE(at + 16 + segments * 2 + index * 2)
    return [first, last]
  }).filter(([first]) => first !== 0xffff)
}
