import type { XdfField, XdfGroup, XdfRule, XdfStructure } from '../xdf.ts'
import { type RuleScope, scopeOf } from './scope.ts'

/** An invented schema for tests: a dog's registration. */
const field = (id: string, name: string, more: Partial<XdfField> = {}): XdfField => ({
  kind: 'field',
  id,
  name,
  label: name,
  use: 'input',
  type: 'text',
  prefill: false,
  rules: [],
  legalBasis: [],
  ...more,
})
const group = (id: string, name: string, children: readonly XdfStructure[]): XdfGroup => ({
  kind: 'group',
  id,
  name,
  label: name,
  choice: false,
  children,
  rules: [],
  legalBasis: [],
})
const at = (element: XdfField | XdfGroup, min = 0, max: number | null = 1): XdfStructure => ({
  min,
  max,
  legalBasis: [],
  element,
})

export const fields = {
  keeps: field('F11000000001', 'Abfrage Hund gehalten', { type: 'bool' }),
  kind: field('F11000000002', 'Art der Haltung', {
    use: 'select',
    values: [
      { code: '001', name: 'privat' },
      { code: '002', name: 'gewerblich' },
      { code: '999', name: 'Sonstige Haltung' },
    ],
  }),
  proof: field('F11000000003', 'Nachweis Sachkunde', { type: 'file' }),
  count: field('F11000000004', 'Anzahl Hunde', { type: 'num_int' }),
  from: field('F11000000005', 'Beginn der Haltung', { type: 'date' }),
  to: field('F11000000006', 'Ende der Haltung', { type: 'date' }),
  state: field('F11000000007', 'Staat', { use: 'select', codeList: { uri: 'urn:test:staat' } }),
  day: field('F11000000008', 'Tag', { type: 'num_int' }),
  month: field('F11000000009', 'Monat', { type: 'num_int' }),
  year: field('F11000000010', 'Jahr', { type: 'num_int' }),
  chip: field('F11000000011', 'Chipnummer'),
}
const { keeps, kind, proof, count, from, to, state, day, month, year, chip } = fields

const children: readonly XdfStructure[] = [
  at(keeps, 1),
  at(kind, 1),
  at(proof),
  at(count),
  at(from),
  at(to),
  at(state),
  at(group('G11000000001', 'Geburtsdatum', [at(day), at(month), at(year)])),
  at(group('G11000000002', 'Weiterer Hund', [at(chip), at(field('F11000000012', 'Rasse'))]), 0, null),
]

export const dogs: RuleScope = scopeOf('G11000000000', children)

export const rule = (text: string): XdfRule => ({ id: 'R11000000001', name: 'Regel', text })
