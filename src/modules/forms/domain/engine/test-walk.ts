import assert from 'node:assert/strict'
import type { Answers } from '../model.ts'
import { german } from '../texts/german.ts'
import { browserRules, ruleContext } from './browser-rules.ts'
import { nestedForm } from './nested-form.ts'
import { pagePath, parsePagePath } from './page-path.ts'
import { evaluateRules } from './page-rules.ts'
import { parsePage } from './parse-page.ts'
import { compiled, surroundings as s } from './test-form.ts'
import type { PageRef, RawValues } from './types.ts'

/** For tests: the nested form, its pages by their paths, and what is said on them. */
export const form = compiled(nestedForm)
export const at = (path: string): PageRef => {
  const ref = parsePagePath(form, path.split('/'))
  assert.ok(ref, path)
  return ref
}
export const path = (ref: PageRef | 'review' | 'tasks'): string =>
  typeof ref === 'string' ? ref : pagePath(ref).join('/')
/** The browser must say the same. */
export const messages = (page: string, raw: RawValues, answers: Answers = {}): readonly string[] => {
  const outcome = parsePage(form, at(page), raw, answers, s)
  const inBrowser = inTheBrowser(page, raw, answers).errors
  const errors = outcome.ok ? [] : outcome.errors
  assert.deepEqual(inBrowser, errors)
  return errors.map(({ inputName, message }) => `${inputName}: ${message}`)
}
const inTheBrowser = (page: string, raw: RawValues, answers: Answers) => {
  const rules = browserRules(form, at(page))
  assert.ok(rules)
  return evaluateRules(JSON.parse(JSON.stringify(rules)), raw, ruleContext(form, at(page), answers, s), german)
}
export const sent = (page: string, raw: RawValues, answers: Answers): Answers => {
  const outcome = parsePage(form, at(page), raw, answers, s)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.answers
}

export const twoDogs: Answers = {
  antragsteller: 'natuerlich',
  vorname: 'Erika',
  staat: '000',
  anzahl: 2,
  hunde: [
    { name: 'Bello', geimpft: false },
    {
      name: 'Rex',
      geimpft: true,
      impfungen: [
        { stoff: 'A', grund: 'Reise', nachweise: [{ art: 'Pass' }, { art: 'Brief' }] },
        { stoff: 'B', grund: 'Pflicht' },
      ],
    },
  ],
  spaeter: false,
}
