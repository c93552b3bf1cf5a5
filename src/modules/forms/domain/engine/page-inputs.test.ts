import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { logicOf } from '../../field-types/registry.ts'
import type { Field } from '../model.ts'
import { german } from '../texts/german.ts'
import type { CompiledForm } from './compile-form.ts'
import { fieldsOf } from './page-info.ts'
import { parsePage } from './parse-page.ts'
import { dogPage, sample, surroundings } from './test-form.ts'
import type { PageRef } from './types.ts'

/** Bodies a browser may send for a page, now right, now wrong, now hostile. */
export function inputsFor(form: CompiledForm, ref: PageRef): fc.Arbitrary<Record<string, string>> {
  const names = fieldsOf(form, ref).flatMap(field =>
    logicOf(field, german).inputNames.map(name => [name, inputOf(field, name)]),
  )
  const entries = names.filter((entry): entry is [string, fc.Arbitrary<string>] => entry.length === 2)
  return fc.record(Object.fromEntries(entries))
}

const hostile = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 10 }), fc.constant('31'))

function inputOf(field: Field, name: string): fc.Arbitrary<string> {
  const right = rightInput(field, name)
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: hostile })
}

function rightInput(field: Field, name: string): fc.Arbitrary<string> {
  if (name.endsWith('.day')) return fc.integer({ min: 1, max: 28 }).map(String)
  if (name.endsWith('.month')) return fc.integer({ min: 1, max: 12 }).map(String)
  if (name.endsWith('.year')) return fc.integer({ min: 1950, max: 2026 }).map(String)
  if (name.endsWith('.postcode')) return fc.constant('07806')
  switch (field.type) {
    case 'radios':
    case 'checkboxes':
    case 'select':
      return fc.constantFrom(...(field.options ?? []).map(option => option.value))
    case 'yes-no':
    case 'declaration':
      return fc.constantFrom('ja', 'nein')
    case 'number':
    case 'money':
      return fc.integer({ min: 0, max: 300 }).map(String)
    case 'iban':
      return fc.constant('DE89 3704 0044 0532 0130 00')
    case 'email':
      return fc.constant('erika@beispiel.de')
    case 'phone':
      return fc.constant('03641 123456')
    case 'text':
    case 'textarea':
    case 'date':
    case 'time':
    case 'date-time':
    case 'address':
    case 'person':
    case 'file':
    case 'computed':
    case 'note':
      return fc.constantFrom('Bello', 'Größe', 'Anna Maria')
  }
}

test('generated bodies are taken now and then, and refused now and then', () => {
  const ref = dogPage(0)
  const taken = fc.sample(inputsFor(sample, ref), 200).map(raw => parsePage(sample, ref, raw, {}, surroundings).ok)
  assert.ok(taken.includes(true))
  assert.ok(taken.includes(false))
})
