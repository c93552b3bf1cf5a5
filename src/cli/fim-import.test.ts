import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compilePackage } from '../modules/online-services/compile-package.ts'
import { checkParameters } from '../modules/online-services/domain/parameter-values.ts'
import { pagesOfForm, runJourney } from '../modules/online-services/domain/run-journey.ts'
import { loadPackages, problemLine } from '../modules/online-services/load-packages.ts'
import { run } from './fim-import.ts'

const schema = fileURLToPath(new URL('../modules/forms/fim/fixtures/brauchtumsfeuer.xdf3.xml', import.meta.url))
const list = fileURLToPath(new URL('../modules/forms/fim/fixtures/codelist.xml', import.meta.url))
const out = await mkdtemp(join(tmpdir(), 'amtsweg-fim-'))
after(() => rm(out, { recursive: true }))

test('a schema becomes a package without mistakes, whose journeys hold and visit every page', async () => {
  assert.equal(await run([schema, '--package', 'feuer', '--out', out, '--codelist', list]), 0)
  const { packages, problems } = await loadPackages(out)
  assert.deepEqual(problems.map(problemLine), [])
  const [loaded] = packages
  assert.ok(loaded)
  const visited = new Set<string>()
  let pages: readonly string[] = []
  for (const [, journey] of loaded.journeys) {
    const values = checkParameters(loaded.package.parameters, {})
    assert.ok(values.ok)
    const compiled = compilePackage(loaded.package, values.parameters, 'Freistaat Thüringen')
    assert.ok(compiled.ok)
    const report = runJourney(compiled.package.form, journey, values.parameters)
    assert.deepEqual(report.problems, [])
    for (const page of report.visited) visited.add(page)
    pages = pagesOfForm(compiled.package.form.source)
  }
  assert.deepEqual(
    pages.filter(page => !visited.has(page)),
    [],
  )
  assert.equal(pages.length, 15)
})

test('a name that fits no address is refused; a file that is no schema ends with 2', async () => {
  await assert.rejects(run([schema, '--package', 'Feuer!', '--out', out]), /passt nicht als Name/)
  assert.equal(await run([list, '--package', 'liste', '--out', out]), 2)
})
