import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPackage } from '../check-package.ts'
import { parsePackage } from '../parse-package.ts'
import { versioned } from '../versioned.ts'
import { newPackage } from './new-package.ts'
import { packageFiles } from './package-files.ts'

const source = newPackage({ id: 'brauchtumsfeuer', title: 'Brauchtumsfeuer anmelden' })

test('a new package can be used as it is', () => {
  const checked = checkPackage(source)
  assert.deepEqual(checked.ok ? [] : checked.problems, [])
  assert.deepEqual(source.manifest.contact, { email: 'email', name: 'antragsteller' })
})

test('a form without an e-mail address gets a page for it', () => {
  const { form, manifest } = newPackage({
    id: 'x',
    title: 'X',
    form: {
      format: 'amtsweg/form/1',
      sections: [
        {
          id: 'kontakt',
          title: 'A',
          pages: [{ kind: 'page', id: 'kontakt', title: 'B', fields: [{ type: 'text', id: 'email', label: 'C' }] }],
        },
      ],
      declarations: [{ type: 'declaration', id: 'ja', label: 'Ja', text: 'Ja.' }],
    },
  })
  assert.equal(manifest.contact.email, 'email2')
  assert.match(JSON.stringify(form), /"id":"kontakt2"/)
  assert.deepEqual(checkPackage({ ...newPackage({ id: 'x', title: 'X' }), form, manifest }).ok, true)
})

test('written as a folder and read again it is the same package', () => {
  const parsed = parsePackage({ name: source.id, files: packageFiles(source), hash: '00000000' })
  assert.ok(parsed.ok)
  assert.deepEqual({ ...parsed.package, version: source.version }, source)
})

test('the version says what is in it, in whatever order', () => {
  const turned = Object.fromEntries(Object.entries(source).reverse())
  assert.equal(versioned({ ...source, ...turned }).version, source.version)
  assert.notEqual(versioned({ ...source, texts: { ...source.texts, start: 'Anders' } }).version, source.version)
  assert.match(source.version, /^1\.0\.0\+[0-9a-f]{8}$/)
})
