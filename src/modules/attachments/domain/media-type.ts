/** What a person may upload. The content decides, never the name or what the browser says. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

export const EXTENSION: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** How many bytes of the beginning `mediaTypeOf` wants to see. */
export const HEAD_BYTES = 16
/** How many bytes of the end `isWhole` wants to see. Readers look for a PDF's end mark in the last 1,024 bytes. */
export const TAIL_BYTES = 1024

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0): boolean =>
  start.every((byte, index) => bytes[at + index] === byte)
const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0))

/** The type by the first bytes; undefined for everything that is not accepted anywhere. */
export function mediaTypeOf(head: Uint8Array): MediaType | undefined {
  if (startsWith(head, ascii('%PDF-'))) return 'application/pdf'
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(head, PNG) && startsWith(head, ascii('IHDR'), 12)) return 'image/png'
  return undefined
}

/** Whether the end is there. Cameras append to pictures, so only a PDF's end says anything. */
export const isWhole = (type: MediaType, tail: Uint8Array): boolean =>
  type !== 'application/pdf' || new TextDecoder('latin1').decode(tail).includes('%%EOF')
