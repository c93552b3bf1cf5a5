/**
 * DIN 91379:2022-08, all normative characters (data type C): code points as ranges in hexadecimal, then the letters
 * that Unicode writes with combining marks only. Texts are compared in NFC.
 */
const RANGES =
  '9-a d 20-7e a0-ac ae-17e 187-188 18f 197 1a0-1a1 1af-1b0 1b7 1cd-1dc 1de-1df 1e2-1f0 1f4-1f5 1f8-1ff 212-213 ' +
  '218-21b 21e-21f 227-233 259 268 292 2b9-2ba 2be-2bf 2c8 2cc 1e02-1e03 1e06-1e07 1e0a-1e11 1e17 1e1c-1e2b ' +
  '1e2f-1e37 1e3a-1e3b 1e40-1e49 1e52-1e5b 1e5e-1e63 1e6a-1e6f 1e80-1e87 1e8c-1e97 1e9e 1ea0-1ef9 2019 2021 20ac'

/** What follows the letter, and the letters that it may follow. */
const SEQUENCES: readonly (readonly [marks: string, letters: string])[] = [
  ['\u030b', 'Aa'],
  ['\u0300', 'CFGKMPSTZcfgkmpstz'],
  ['\u0304', 'CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ'],
  ['\u0306', 'CMNRZcmnrzÇç'],
  ['\u0308', 'CTZczẠạỌọỤụ'],
  ['\u0315', 'CKPTckptČč'],
  ['\u0323', 'CPcpČč'],
  ['\u0326', 'CHKLNchklnŽž'],
  ['\u0328\u0306', 'Cc'],
  ['\u0302', 'DKLMNdklmn'],
  ['\u0331', 'HSs'],
  ['\u0301', 'JjÿĪī'],
  ['\u030c', 'J'],
  ['\u0307', 'KUku'],
  ['\u031b', 'KTkt'],
  ['\u035fH', 'K'],
  ['\u035fh', 'Kk'],
  ['\u0325', 'LRlr'],
  ['\u0325\u0304', 'LRlr'],
  ['\u0310', 'Mm'],
  ['\u031b\u0304', 'Ss'],
  ['\u0327', 'ZzŽž'],
  ['\u030d', 'ēō'],
]

const escaped = (range: string): string =>
  range
    .split('-')
    .map(code => `\\u{${code}}`)
    .join('-')
const single = `[${RANGES.split(' ').map(escaped).join('')}]`
const sequences = SEQUENCES.map(([marks, letters]) => `[${letters}]${marks}`).join('|')
const whole = new RegExp(`^(?:${single}(?!\\p{M})|${sequences})*$`, 'u')
/** Most texts: the ASCII and Latin-1 part, without a look at the rest. */
const usual = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u017e]*$/

/** Whether every authority can store and send this text on. `text` is in NFC. */
export const isDin91379 = (text: string): boolean => usual.test(text) || whole.test(text)
