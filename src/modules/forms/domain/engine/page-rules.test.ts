import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { german } from '../texts/german.ts'
import { browserRules, ruleContext } from './browser-rules.ts'
import { fillPage } from './fill-page.ts'
import { visiblePages } from './journey.ts'
import { visibleFields } from './page-info.ts'
import { inputsFor } from './page-inputs.test.ts'
import { pagePattern } from './page-path.ts'
import { evaluateRules } from './page-rules.ts'
import { parsePage } from './parse-page.ts'
import { compiled, dogPage, fullAnswers, surroundings as s, sample } from './test-form.ts'
import type { PageRef } from './types.ts'

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const pages = visiblePages(sample, fullAnswers(), s).filter(ref => browserRules(sample, ref))

test('list pages need no rules', () => {
  assert.equal(browserRules(sample, { pageId: 'hunde' }), undefined)
})

test('only values that the rules mention travel along', () => {
  assert.deepEqual(browserRules(sample, { pageId: 'geld' })?.uses, ['hunde'])
  assert.deepEqual(Object.keys(ruleContext(sample, { pageId: 'befreiung' }, fullAnswers(), s)), ['today()'])
  assert.equal(browserRules(sample, { pageId: 'befreiung' })?.conditional, true)
  assert.equal(browserRules(sample, { pageId: 'geld' })?.conditional, false)
})

test('texts of options stay on the server', () => {
  assert.doesNotMatch(JSON.stringify(browserRules(sample, dogPage(0, 'rasse'))), /Terrier/)
})

/** Files are on the server; the browser does not judge them. */
const errorsOf = (ref: PageRef, raw: Record<string, string>): readonly string[] => {
  const outcome = parsePage(sample, ref, raw, fullAnswers(), s)
  return outcome.ok ? [] : outcome.errors.flatMap(error => (error.fieldId === 'nachweis' ? [] : [error.message]))
}

for (const ref of pages) {
  const name = pagePattern(ref).join('/')
  test(`the browser sees on ${name} what the server sees`, () => {
    const rules = asJson(browserRules(sample, ref))
    assert.ok(rules)
    const context = asJson(ruleContext(sample, ref, fullAnswers(), s))
    fc.assert(
      fc.property(inputsFor(sample, ref), raw => {
        const inBrowser = evaluateRules(rules, raw, context, german)
        assert.deepEqual(
          inBrowser.errors.map(({ message }) => message),
          errorsOf(ref, raw),
        )
        const outcome = parsePage(sample, ref, raw, fullAnswers(), s)
        if (outcome.ok) {
          const shown = [...visibleFields(sample, ref, outcome.answers, s)].filter(id => id !== 'hinweis')
          assert.deepEqual(
            [...inBrowser.visible].filter(id => id !== 'hinweis'),
            shown,
          )
        }
      }),
      { numRuns: 100 },
    )
  })
}

test('computed values of the whole form follow the page as it is typed', () => {
  const number = (id: string) => ({ type: 'number', id, label: id })
  const form = compiled({
    format: 'amtsweg/form/1',
    sections: [
      {
        id: 's',
        title: 'S',
        pages: [
          { kind: 'page', id: 'p', title: 'P', fields: [number('a')] },
          {
            kind: 'page',
            id: 'q',
            title: 'Q',
            fields: [
              number('b'),
              { type: 'computed', id: 'summe', label: 'Summe', show: true, value: 'doppelt + a', format: 'cents' },
            ],
          },
        ],
      },
    ],
    computed: [{ type: 'computed', id: 'doppelt', label: 'Doppelt', value: 'b * 2' }],
    declarations: [{ type: 'declaration', id: 'd', label: 'D', text: 'D' }],
  })
  const ref = { pageId: 'q' }
  const rules = browserRules(form, ref)
  assert.ok(rules)
  assert.deepEqual(rules.uses, ['a'])
  const result = evaluateRules(rules, { b: '150' }, ruleContext(form, ref, { a: 1000 }, s), german)
  assert.equal(result.computed.get('summe')?.replace('\u00a0', ' '), '13,00 €')
})

test('the rules of a stored page find nothing to complain about', () => {
  for (const ref of pages) {
    const rules = browserRules(sample, ref)
    assert.ok(rules)
    const raw = fillPage(sample, ref, fullAnswers())
    assert.deepEqual(evaluateRules(rules, raw, ruleContext(sample, ref, fullAnswers(), s), german).errors, [])
  }
})
