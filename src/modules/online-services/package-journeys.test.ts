import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compilePackage } from './compile-package.ts'
import { checkParameters } from './domain/parameter-values.ts'
import { pagesOfForm, runJourney } from './domain/run-journey.ts'
import { sampleValues } from './domain/sample-values.ts'
import { loadPackages, problemLine } from './load-packages.ts'

const { packages, problems } = await loadPackages()

test('every package folder is without mistakes', () => {
  assert.deepEqual(problems.map(problemLine), [])
  assert.ok(packages.length >= 2)
})

for (const { package: source, journeys } of packages)
  describe(source.id, () => {
    const visited = new Set<string>()
    for (const [file, journey] of journeys)
      test(`${file}: ${journey.title}`, () => {
        const values = checkParameters(source.parameters, journey.parameters ?? {})
        assert.ok(values.ok, JSON.stringify(values))
        const compiled = compilePackage(source, values.parameters, 'Stadt Neustadt an der Orla')
        assert.ok(compiled.ok)
        const { form, decisionsFor } = compiled.package
        const report = runJourney(form, journey, values.parameters)
        assert.deepEqual(report.problems, [])
        for (const page of report.visited) visited.add(page)
        const offered = decisionsFor(report.answers, report.surroundings).map(decision => decision.id)
        assert.deepEqual(offered, journey.expect.decisions ?? offered)
      })
    test('together the journeys visit every page', () => {
      const compiled = compilePackage(source, sampleValues(source.parameters), 'Musterstadt')
      assert.ok(compiled.ok)
      const unvisited = pagesOfForm(compiled.package.form.source).filter(page => !visited.has(page))
      assert.deepEqual(unvisited, [])
    })
  })
