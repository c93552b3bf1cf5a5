import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nestedAnswers, nestedForm } from '../../../../test/samples/nested-form.ts'
import { dayInBerlin } from '../../../platform/date.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import { compilePageTemplate } from './page-template.tsx'

const ref = {
  pageId: 'hunde',
  item: { index: 0, page: { pageId: 'impfungen', item: { index: 1, page: { pageId: 'impfung' } } } },
}

function page(language: string): string {
  const form = nestedForm[language]
  assert.ok(form)
  return compilePageTemplate(form, ['hunde', 'impfungen', 'impfung'], (shell, body) =>
    renderPage({ look: stateLook, ...shell }, body),
  ).fill({
    ref,
    answers: nestedAnswers,
    surroundings: { parameters: {}, today: dayInBerlin(new Date('2026-11-24')) },
    stand: '1',
    links: { back: '/', later: '/', file: id => id, page: () => '/' },
    errors: [{ fieldId: 'gegen', inputName: 'gegen', message: 'Die Impfung' }],
  })
}

test('what stayed German on an English page says so', () => {
  const english = page('en')
  assert.match(english, /<span lang="de">Wogegen wurde geimpft\?<\/span>/)
  assert.match(english, /<h1><span lang="de">Die Impfung<\/span><\/h1>/)
  assert.match(english, /<a href="#gegen"><span lang="de">Die Impfung<\/span><\/a>/)
  assert.match(english, /Save and continue/)
})

test('a German page and one in Leichte Sprache have nothing to say about it', () => {
  for (const language of ['de', 'de-simple']) assert.doesNotMatch(page(language), /<span lang=/, language)
})

test('a page says in which language it is shown', () => {
  assert.match(page('en'), /<input type="hidden" name="_language" value="en"/)
})
