import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { safeFileName } from './file-name.ts'

const cases: readonly [string, string][] = [
  ['Lageplan.pdf', 'Lageplan.pdf'],
  ['Lageplan', 'Lageplan.pdf'],
  ['C:\\Users\\erika\\Bescheid Größe ẞ.PDF', 'Bescheid Größe ẞ.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['/', 'Datei.pdf'],
  ['', 'Datei.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['...', 'Datei.pdf'],
  ['bild.jpeg', 'bild.pdf'],
  ['bescheid.pdf.exe', 'bescheid.pdf'],
  ['rechnung\u202Efdp.exe', 'rechnungfdp.pdf'],
  ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie_ x.pdf'],
  ['Stand 12.2025', 'Stand 12.2025.pdf'],
  ['Nr. 5', 'Nr. 5.pdf'],
  ['Müller.pdf', 'Müller.pdf'],
  ['CON.pdf', 'Datei.pdf'],
  ['a<b>"c"|d?.pdf', 'a_b__c__d_.pdf'],
]
for (const [given, safe] of cases)
  test(`${JSON.stringify(given)} becomes ${safe}`, () => assert.equal(safeFileName(given, 'application/pdf'), safe))

test('the extension follows the content', () => {
  assert.equal(safeFileName('foto.JPEG', 'image/jpeg'), 'foto.jpg')
  assert.equal(safeFileName('foto.pdf', 'image/png'), 'foto.png')
})

test('any name becomes a short, visible one without a path, and stays as it is the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), given => {
      const name = safeFileName(given, 'image/png')
      assert.ok([...name].length <= 150)
      assert.match(name, /^[^/\\\p{Cc}\p{Cf}]+\.png$/u)
      assert.equal(safeFileName(name, 'image/png'), name)
    }),
    { numRuns: 2000 },
  )
})
