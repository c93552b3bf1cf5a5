import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { missingTexts } from '../forms/domain/texts/texts-of.ts'
import { compilePackage } from './compile-package.ts'
import { sampleValues } from './domain/sample-values.ts'
import { loadFolders, loadPackages, PACKAGE_DIR } from './load-packages.ts'
import { readFolders } from './read-folder.ts'

const { packages } = await loadPackages()
const source = packages.find(loaded => loaded.package.id === 'hundesteuer-anmelden')?.package
assert.ok(source)
const compiled = (language: string) => {
  const outcome = compilePackage(source, sampleValues(source.parameters), 'Stadt Musterstadt', language)
  assert.ok(outcome.ok)
  return outcome.package
}

describe('a package in several languages', () => {
  for (const language of ['en', 'de-simple'])
    test(`${language}: every text is translated; breeds may keep their names`, () => {
      const { form } = compiled('de')
      const missing = missingTexts(form.source, language).filter(({ key }) => !key.startsWith('field.rasse.option.'))
      assert.deepEqual(missing, [])
    })
  test('manifest, texts and form come in the language, with local words as one writes them there', () => {
    const english = compiled('en')
    assert.deepEqual(english.languages, ['de', 'de-simple', 'en'])
    assert.equal(english.manifest.name, 'Register a dog')
    assert.equal(english.manifest.atHand.length, source.manifest.atHand.length)
    assert.match(english.manifest.legalBasis[0]?.about ?? '', /^The municipality may/)
    assert.match(english.texts.start, /€\d+\.\d\d/)
    assert.equal(english.form.sections[0]?.title, 'You, the dog’s keeper')
    assert.equal(english.form.language, 'en')
    assert.match(compiled('de').texts.start, /\d+,\d\d\s€/)
    assert.equal(compiled('fr').form.sections[0]?.title, 'Sie als Halterin oder Halter')
  })
})

test('a misspelt key and a language that is none are named with file and place', async () => {
  const folder = (await readFolders(PACKAGE_DIR)).find(({ name }) => name === 'sondernutzung-strasse')
  assert.ok(folder)
  const problemsWith = (file: string, text: string) =>
    loadFolders([{ ...folder, files: new Map([...folder.files, [file, text]]) }]).problems.map(({ file, at }) => [
      file,
      at,
    ])
  assert.deepEqual(problemsWith('translations/en.yaml', 'form: { page.gibtEsNicht.title: "x" }'), [
    ['translations/en.yaml', 'form.page.gibtEsNicht.title'],
  ])
  assert.deepEqual(problemsWith('translations/Englisch.yaml', 'form: {}'), [['translations/Englisch.yaml', '']])
  assert.deepEqual(problemsWith('translations/en.yaml', 'form: {}'), [])
})
