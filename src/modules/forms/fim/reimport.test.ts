import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compileForm } from '../domain/engine.ts'
import type { Form } from '../domain/model.ts'
import { fixtureSchema, schemaOf } from './fixtures/read-fixture.ts'
import { formFromSchema } from './form-from-schema.ts'
import { reimport } from './reimport.ts'

const one = await fixtureSchema('brauchtumsfeuer.xdf3.xml')
const two = await fixtureSchema('brauchtumsfeuer-1.1.xdf3.xml')

/** The author's hand: another label, another order of sections, a field of their own. */
function edited(): Form {
  const { form } = formFromSchema(one)
  const text = JSON.stringify(form).replace('"label":"Anlass"', '"label":"Warum brennt es?"')
  const changed: Form = JSON.parse(text)
  const [first, ...others] = changed.sections
  assert.ok(first)
  const [page] = first.pages
  assert.ok(page?.kind === 'page')
  page.fields.push({ type: 'text', id: 'eigenesFeld', label: 'Eigenes Feld', required: false })
  return { ...changed, sections: [...others, first] }
}

test('the same version once more changes nothing', () => {
  const form = edited()
  const again = reimport(form, one)
  assert.deepEqual(again.changes, [])
  assert.deepEqual(again.form, form)
})

test('a newer version: added, changed, removed are told; layout, labels and own fields stay', () => {
  const form = edited()
  const { form: next, changes } = reimport(form, two)
  assert.deepEqual(
    changes.map(change => change.sentence),
    [
      'Geändert: „Höhe in Metern“ (größter Wert).',
      'Entfallen: „Ist eine Brandwache da?“ gibt es im Schema nicht mehr. Das Feld ist markiert und bleibt, bis Sie es löschen.',
      'Geändert: „Warum brennt es?“ (Auswahl).',
      'Neu: „Zahl der Gäste“. Das Feld steht auf der Seite „Neu aus FIM“.',
    ],
  )
  assert.ok(compileForm(next).ok)
  assert.deepEqual(
    next.sections.map(section => section.id),
    form.sections.map(section => section.id),
  )
  const text = JSON.stringify(next)
  assert.match(text, /Eigenes Feld/)
  assert.match(text, /Warum brennt es\?/)
  assert.match(text, /Johannisfeuer/)
  const pages = next.sections.find(section => section.id === 'zeitraum')?.pages
  assert.deepEqual(
    pages?.map(page => page.id),
    ['zeitraum', 'neu-aus-fim'],
  )
})

test('what was marked once is not marked again', () => {
  const { form } = reimport(edited(), two)
  const again = reimport(form, two)
  assert.deepEqual(again.form, form)
  assert.deepEqual(again.changes, [])
})

test('rules that came, changed or went are told; the conditions stay', async () => {
  const text = readFileSync(new URL('fixtures/brauchtumsfeuer-1.1.xdf3.xml', import.meta.url), 'utf8')
  const other = text.replaceAll(' 003 "Anderer Anlass"', ' 002 "Maifeuer"').replaceAll('R99000000002', 'R99000000009')
  assert.notEqual(other, text)
  const form = edited()
  const { form: next, changes } = reimport(form, await schemaOf([Buffer.from(other)]))
  const rules = changes.filter(({ kind }) => kind.startsWith('rule-'))
  assert.deepEqual(
    rules.map(({ kind, elementId, sentence }) => [kind, elementId, sentence.slice(0, 38)]),
    [
      ['rule-changed', '', 'Geänderte Regel R99000000001: „WENN Da'],
      ['rule-added', 'anmeldende-person', 'Neue Regel R99000000009: „Es muss mind'],
      ['rule-removed', 'anmeldende-person', 'Entfallene Regel R99000000002: „Es mus'],
    ],
  )
  const conditions = (of: Form) => [...JSON.stringify(of).matchAll(/"(?:when|requiredWhen)":"[^"]*/g)].map(String)
  assert.deepEqual(conditions(next), conditions(form))
  assert.equal(next.fim?.version, '1.1.0')
})
