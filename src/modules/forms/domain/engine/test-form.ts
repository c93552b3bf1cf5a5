import { type PlainDate, plainDate } from '../../../../platform/date.ts'
import type { Answers, Surroundings } from '../model.ts'
import { type CompiledForm, compileForm } from './compile-form.ts'
import { parsePage } from './parse-page.ts'
import { sampleForm } from './sample-form.ts'
import type { PageRef, RawValues } from './types.ts'

/** For tests: a compiled form, or the problems as an error. */
export function compiled(form: unknown): CompiledForm {
  const result = compileForm(form)
  if (!result.ok) throw new Error(result.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'))
  return result.form
}
export const sample = compiled(sampleForm)

function day(year: number, month: number, date: number): PlainDate {
  const found = plainDate(year, month, date)
  if (!found) throw new Error('no such day')
  return found
}
export const surroundings: Surroundings = {
  parameters: { satz: 6000, satzGefaehrlich: 60_000 },
  today: day(2026, 11, 23),
}

/** The answers after a page was sent; throws when it is refused. */
export function send(answers: Answers, ref: PageRef, raw: RawValues, form = sample): Answers {
  const outcome = parsePage(form, ref, raw, answers, surroundings)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors))
  return outcome.answers
}

export const dogPage = (index: number, pageId = 'hund'): PageRef => ({
  pageId: 'hunde',
  item: { index, page: { pageId } },
})
export const person = (year: string): RawValues => ({
  'halter.givenName': 'Erika',
  'halter.familyName': 'Mustermann',
  'halter.birthDate.day': '12',
  'halter.birthDate.month': '8',
  'halter.birthDate.year': year,
  'anschrift.street': 'Markt',
  'anschrift.houseNumber': '1',
  'anschrift.postcode': '07806',
  'anschrift.city': 'Neustadt',
})
export const dog = (name: string, dangerous: boolean): RawValues => ({
  name,
  'wurftag.day': '1',
  'wurftag.month': '2',
  'wurftag.year': '2024',
  gefaehrlich: dangerous ? 'ja' : 'nein',
})

/** Everything answered: an adult with a harmless and a dangerous dog, no exemption. */
export function fullAnswers(): Answers {
  let answers = send({}, { pageId: 'wer' }, person('1980'))
  answers = send(answers, dogPage(0), dog('Bello', false))
  answers = send(answers, dogPage(1), dog('Rex', true))
  answers = send(answers, dogPage(1, 'rasse'), { rasse: 'terrier' })
  answers = send(answers, { pageId: 'hunde' }, {})
  answers = send(answers, { pageId: 'befreiung' }, { grund: 'keiner' })
  return send(answers, { pageId: 'geld' }, { iban: 'DE89370400440532013000', mandat: 'ja', wege: ['mail', 'post'] })
}
