import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formWords } from '../../src/modules/forms/index.ts'
import { assertPdf } from '../support/assert-pdf.ts'
import { samplePdf } from '../support/sample-file.ts'
import { type Replies, Visitor } from '../support/visitor.ts'
import { askBack, decide, type Receipt, signIn } from './desk-deeds.ts'
import { ENGLISH, SIMPLE, type WayInWords } from './languages-replies.ts'

const WAYS = [
  [
    'English, without script, on a desk in the dark',
    ENGLISH,
    { javaScriptEnabled: false, viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  ],
  ['Leichte Sprache, with script, on a small phone', SIMPLE, { viewport: { width: 320, height: 700 } }],
] as const

describe('from the start page to the letter, in another language: every page clean', () => {
  for (const [name, words, options] of WAYS)
    test(name, { timeout: 150_000 }, async () => {
      const first = await Visitor.arrive(options)
      const code = await fillIn(first, words)
      await first.leave()
      const applicant = await Visitor.arrive(options)
      await goOn(applicant, words, code)
      const receipt = await send(applicant, words)
      const clerk = await signIn('sachbearbeitung@neustadt.example', options)
      await askBack(clerk, receipt)
      await answer(applicant, words)
      const decider = await signIn('entscheidung@neustadt.example', options)
      await decide(decider, receipt)
      await readLetter(applicant, words, receipt)
      for (const visitor of [applicant, clerk, decider]) await visitor.leave()
    })
})

async function replyAll(visitor: Visitor, pages: readonly Replies[]): Promise<void> {
  for (const replies of pages) await visitor.reply(replies)
}

/** Up to the household; returns the code to go on with. */
async function fillIn(visitor: Visitor, words: WayInWords): Promise<string> {
  await visitor.open('/dienste/neustadt-an-der-orla/hundesteuer-anmelden')
  await visitor.follow(words.language)
  await visitor.press(words.begin)
  await visitor.follow(words.firstPart)
  await replyAll(visitor, words.person)
  await visitor.follow(formWords(words.code).later)
  return visitor.textOf('#code')
}

/** Another device, which chose no language: the draft's own. */
async function goOn(visitor: Visitor, words: WayInWords, code: string): Promise<void> {
  await visitor.open('/weiter')
  await visitor.reply({ Code: code }, 'Weitermachen')
  assert.equal(await visitor.language(), words.code)
  await visitor.follow(words.dogs)
  await replyAll(visitor, words.dog)
  await visitor.reply({ ...words.proof, [words.evidence]: samplePdf('bescheinigung.pdf') })
  await visitor.press(formWords(words.code).next)
  await visitor.press(formWords(words.code).saveAndContinue)
  await replyAll(visitor, words.payment)
}

async function send(visitor: Visitor, words: WayInWords): Promise<Receipt> {
  const { page } = visitor
  await page.getByRole('checkbox').check()
  await visitor.press(formWords(words.code).review.send)
  assert.match(await visitor.textOf('main'), words.noMail)
  const number = await visitor.textOf('#nummer > [aria-hidden]')
  await assertPdf(await visitor.download(words.pdf), words.inPdf)
  const code = /[\w]{4}-[\w]{4}-[\w]{4}-[\w]{4}/.exec(await visitor.textOf('main'))?.[0] ?? ''
  return { number, code }
}

/** Said once: after a reload the success message is gone. */
async function answer(visitor: Visitor, words: WayInWords): Promise<void> {
  const { page } = visitor
  await visitor.follow(words.status)
  assert.equal(await visitor.textOf('h1'), words.question)
  await visitor.press(words.sendAnswer)
  assert.match(await page.title(), words.error)
  await visitor.reply({ [words.answer]: 'OK', [words.files]: samplePdf('neu.pdf') }, words.sendAnswer)
  assert.match(await visitor.textOf('main'), words.answered)
  await page.reload()
  assert.doesNotMatch(await visitor.textOf('main'), words.answered)
}

async function readLetter(visitor: Visitor, words: WayInWords, { number, code }: Receipt): Promise<void> {
  await visitor.open('/status')
  assert.equal(await visitor.language(), words.code)
  await visitor.reply({ [words.number]: number, Code: code }, words.look)
  assert.equal(await visitor.textOf('h1'), words.decided)
  assert.match(await visitor.textOf('main'), words.letterIsGerman)
  await assertPdf(await visitor.download(/Hundesteuerbescheid/), /Rechtsbehelfsbelehrung/)
  await visitor.open('/demo/postausgang')
  assert.equal(await visitor.page.getByRole('link', { name: words.mail(number) }).count(), 1)
}
