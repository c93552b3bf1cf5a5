import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Compile } from 'typebox/compile'
import { projectPath } from '../../../platform/project.ts'
import { nestedForm } from './engine/nested-form.ts'
import { sampleForm } from './engine/sample-form.ts'
import { compileForm } from './engine.ts'
import { formJsonSchema } from './json-schema.ts'

test('docs/form-model.schema.json is what the model says', () => {
  const written = readFileSync(projectPath('docs', 'form-model.schema.json'), 'utf8')
  assert.deepEqual(JSON.parse(written), formJsonSchema(), 'run: node bin/node.mjs scripts/form-schema.ts')
})

test('the exported schema takes forms and refuses what is none', () => {
  const schema = Compile(formJsonSchema())
  for (const form of [nestedForm, sampleForm]) assert.ok(schema.Check(form))
  for (const broken of [{}, { ...sampleForm, sections: [] }, { ...sampleForm, format: 'amtsweg/form/2' }])
    assert.ok(!schema.Check(broken))
  const [section] = structuredClone(nestedForm.sections)
  const [page] = section?.pages ?? []
  assert.ok(section && page?.kind === 'page')
  const wrong = { ...page, fields: [{ type: 'group', id: 'g', label: 'G', fields: [{ type: 'text', id: 'a' }] }] }
  assert.ok(!schema.Check({ ...nestedForm, sections: [{ ...section, pages: [wrong] }] }))
})

test('every example in docs/form-model.md is a form, or stands in one', () => {
  const text = readFileSync(projectPath('docs', 'form-model.md'), 'utf8')
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(match => JSON.parse(match[1] ?? ''))
  assert.ok(examples.length >= 8)
  for (const example of examples) {
    const result = compileForm(asForm(example))
    assert.ok(result.ok, `${JSON.stringify(example)}: ${result.ok ? '' : JSON.stringify(result.problems)}`)
  }
})

const declaration = { type: 'declaration', id: 'wahr', label: 'Richtigkeit', text: 'Alles ist wahr.' }
const before = ['hund', 'katze'].map(value => ({ value, label: value }))

/** A page or a field of an example, with what it speaks of before it. */
function asForm(example: Record<string, unknown>): unknown {
  if ('format' in example) return example
  const { codeLists, ...part } = example
  const page = 'kind' in part ? part : { kind: 'page', id: 'seite', title: 'Seite', fields: [part] }
  const known = {
    kind: 'page',
    id: 'davor',
    title: 'Davor',
    fields: [
      { type: 'radios', id: 'tier', label: 'Tier', options: before },
      { type: 'number', id: 'alter', label: 'Alter' },
      { type: 'date', id: 'beginn', label: 'Beginn' },
    ],
  }
  return {
    format: 'amtsweg/form/1',
    sections: [{ id: 's', title: 'S', pages: [known, page] }],
    declarations: [declaration],
    ...(codeLists !== undefined && { codeLists }),
  }
}
