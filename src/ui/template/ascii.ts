/**
 * Pages are pure ASCII: everything else is written as a character reference. One letter beyond Latin-1 would make the
 * whole page a string of two bytes a character, which is slower to join and to send (docs/decisions/rendering.md).
 */
const SPECIAL = /[&<>"'\u0080-\uffff]/
const BEYOND_ASCII = /[\u{80}-\u{10ffff}]/gu
const NOT_ASCII = /[\u0080-\uffff]/
const BEYOND_LATIN1 = /[\u0100-\uffff]/

const reference = (character: string): string => `&#${character.codePointAt(0)};`
/** The same text as a flat string of one byte a character. */
const flat = (ascii: string): string => Buffer.from(ascii, 'latin1').toString('latin1')

/** Text as it stands in HTML text and in quoted attributes. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  // Plain replacements one after the other: several times faster than one pattern with a function.
  const escaped = text
    .replaceAll('&', '&#38;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&#60;')
    .replaceAll('>', '&#62;')
  const ascii = escaped.replace(BEYOND_ASCII, reference)
  return BEYOND_LATIN1.test(text) ? flat(ascii) : ascii
}

export const isAscii = (text: string): boolean => !NOT_ASCII.test(text)

/** HTML with everything beyond ASCII as references. Not for `<script>` and `<style>`, where none are read. */
export const asciiHtml = (html: string): string => flat(html.replace(BEYOND_ASCII, reference))
