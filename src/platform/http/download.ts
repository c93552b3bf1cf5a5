/**
 * Headers under which a file leaves the house: saved under its name (RFC 6266, RFC 8187), never interpreted
 * as something else, never run, never kept in a shared cache.
 */
export function downloadHeaders(name: string, mediaType: string, bytes?: number): Record<string, string> {
  return {
    'content-type': mediaType,
    ...(bytes === undefined ? {} : { 'content-length': String(bytes) }),
    'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  }
}

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
}

/** For the oldest programs: plain letters, no quotes, no line breaks. */
const asciiName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, letter => GERMAN[letter] ?? '_')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9 ._()+,-]/g, '_')

/** `encodeURIComponent` leaves five characters alone that RFC 8187 wants encoded; half a surrogate pair becomes U+FFFD. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
