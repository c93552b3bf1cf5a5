import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { loadFolders, PACKAGE_DIR, problemLine } from './load-packages.ts'
import { type PackageFolder, readFolders } from './read-folder.ts'

let folder: PackageFolder

before(async () => {
  const folders = await readFolders(PACKAGE_DIR)
  const found = folders.find(candidate => candidate.name === 'hundesteuer-anmelden')
  assert.ok(found)
  folder = found
})

const linesWith = (changes: Readonly<Record<string, string | undefined>>): string[] => {
  const files = new Map(folder.files)
  for (const [path, text] of Object.entries(changes))
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  return loadFolders([{ ...folder, files }]).problems.map(problemLine)
}
const edited = (path: string, from: string | RegExp, to: string) => ({
  [path]: (folder.files.get(path) ?? '').replace(from, to),
})

describe('a mistake in a package is named by folder, file and place', () => {
  test('the package as it ships has none', () => assert.deepEqual(linesWith({}), []))

  const cases: [what: string, changes: () => Record<string, string | undefined>, line: RegExp][] = [
    ['a missing file', () => ({ 'texts/start.md': undefined }), /texts\/start\.md: Die Datei fehlt/],
    ['broken YAML', () => edited('manifest.yaml', 'title:', 'title: "'), /manifest\.yaml: Das ist kein gültiges YAML/],
    [
      'a missing value',
      () => edited('manifest.yaml', /^minutes:.*$/m, ''),
      /manifest\.yaml, minutes: Die Angabe fehlt/,
    ],
    ['a wrong name', () => edited('manifest.yaml', 'minutes:', 'minuten:'), /„minuten“ ist hier nicht bekannt/],
    [
      'a wrong LeiKa key',
      () => edited('manifest.yaml', '"99102013002000"', '"123"'),
      /leikaKeys\[0\]: „123“ hat nicht/,
    ],
    [
      'another id than the folder',
      () => edited('manifest.yaml', /^id:.*$/m, 'id: katze'),
      /manifest\.yaml, id: Der Ordner/,
    ],
    [
      'an unknown kind of value',
      () => edited('parameters.yaml', 'type: cents', 'type: euro'),
      /\[1\]\.type: „euro“ gibt es/,
    ],
    [
      'a default out of its limits',
      () => edited('parameters.yaml', 'default: 5000', 'default: -1'),
      /\[1\]\.default: Der Wert muss/,
    ],
    [
      'a missing letter',
      () => ({ 'decisions/ablehnung.typ': undefined }),
      /template: Die Datei „decisions\/ablehnung\.typ“/,
    ],
    ['an unused letter', () => ({ 'decisions/rest.typ': 'x' }), /decisions\/rest\.typ: Keine Entscheidung/],
    ['an unknown remedy', () => edited('decisions.yaml', 'remedy: steuerbescheid', 'remedy: x'), /Rechtsbehelf „x“/],
    ['a place without a value', () => ({ 'texts/start.md': '{{nie}}' }), /texts\/start\.md: Für „{{nie}}“/],
    [
      'an expression that asks for no value',
      () => edited('form.yaml', 'parameter.steuerErsterHund', 'parameter.x'),
      /„parameter\.x“/,
    ],
    [
      'a contact field that is none',
      () => edited('manifest.yaml', 'email: email', 'email: iban'),
      /contact\.email: Im Formular/,
    ],
    [
      'a column that hides a field',
      () => edited('parameters.yaml', /id: tag\b/, 'id: email'),
      /\.columns: Die Spalte „email“ heißt wie/,
    ],
    [
      'a broken expression in the form',
      () => edited('form.yaml', 'when: hundeVorhanden = true', 'when: hundeVorhanden ='),
      /form\.yaml, /,
    ],
    [
      'a broken expression in a decision',
      () => edited('decisions.yaml', 'anzahlGefaehrlich > 0', 'anzahlGefaehrlich >'),
      /decisions\.yaml, /,
    ],
    ['a wrong page in a journey', () => ({ 'tests/x.yaml': 'title: x' }), /tests\/x\.yaml, today: Die Angabe fehlt/],
  ]
  for (const [what, changes, line] of cases)
    test(what, () => {
      const lines = linesWith(changes())
      assert.match(lines.join('\n'), line)
      for (const each of lines) assert.ok(each.startsWith('hundesteuer-anmelden/'), each)
    })
})

test('the version follows the folder, but not its tests', async () => {
  const { packages } = loadFolders([folder])
  assert.equal(packages[0]?.package.version, `1.0.0+${folder.hash}`)
  assert.match(folder.hash, /^[0-9a-f]{8}$/)
})
