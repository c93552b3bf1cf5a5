import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertPdf } from '../support/assert-pdf.ts'
import { samplePdf } from '../support/sample-file.ts'
import { Visitor } from '../support/visitor.ts'
import { askBack, decide, type Receipt, signIn } from './desk-deeds.ts'
import { luna, payment, person, strolch } from './dog-tax-replies.ts'

const WAYS = {
  'with script, on a desk': { viewport: { width: 1280, height: 800 } },
  'without script, on a small phone in the dark': {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
    colorScheme: 'dark',
  },
} as const

describe('finding, applying, deciding: every page clean', () => {
  for (const [name, options] of Object.entries(WAYS))
    test(name, { timeout: 150_000 }, async () => {
      const first = await Visitor.arrive(options)
      await findService(first)
      const code = await fillFirstHalf(first)
      await first.leave()
      const applicant = await Visitor.arrive(options)
      await resume(applicant, code)
      await fillSecondHalf(applicant)
      const receipt = await sendOnce(applicant)
      const clerk = await signIn('sachbearbeitung@neustadt.example', options)
      await askBack(clerk, receipt)
      await answerBack(applicant, receipt)
      const decider = await signIn('entscheidung@neustadt.example', options)
      await decide(decider, receipt)
      await readDecision(applicant)
      await readMails(applicant, receipt)
      for (const visitor of [applicant, clerk, decider]) await visitor.leave()
    })
})

async function findService(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await visitor.open('/')
  await page.getByLabel('Was möchten Sie erledigen?').fill('hund')
  await page.getByLabel('Ort oder Postleitzahl').fill('Neustadt an der Orla')
  if (visitor.scripts) await page.getByRole('option', { name: 'Neustadt an der Orla' }).first().click()
  await visitor.press('Suchen')
  await visitor.follow('Hund anmelden')
  await visitor.follow(/online/i)
  await visitor.press('Jetzt starten')
}

/** Up to the second dog, with a mistake on the way; returns the code to go on elsewhere. */
async function fillFirstHalf(visitor: Visitor): Promise<string> {
  await visitor.follow('Sie als Halterin oder Halter')
  for (const replies of [...person, ...luna]) await visitor.reply(replies)
  await forgetProof(visitor)
  await visitor.reply({
    'Warum beantragen Sie sie?': 'Blindenführhund oder Assistenzhund',
    Nachweis: samplePdf('bescheinigung.pdf'),
  })
  await visitor.press('Weiteren Hund hinzufügen')
  for (const replies of strolch.slice(0, 2)) await visitor.reply(replies)
  await visitor.follow('Später weitermachen')
  return await visitor.textOf('#code')
}

async function forgetProof(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await visitor.reply({
    'Möchten Sie für diesen Hund eine Befreiung oder Ermäßigung beantragen?': 'Ja',
    'Warum beantragen Sie sie?': 'Ein anderer Grund',
  })
  assert.match(await page.title(), /^Fehler: /)
  await page.locator('#fehler:focus').waitFor()
  assert.match(await visitor.textOf('#fehler'), /Erklären Sie bitte den anderen Grund/)
}

async function resume(visitor: Visitor, code: string): Promise<void> {
  await visitor.open('/weiter')
  await visitor.page.getByLabel('Code').fill(code)
  await visitor.press('Weitermachen')
}

async function fillSecondHalf(visitor: Visitor): Promise<void> {
  await visitor.follow('Ihre Hunde')
  for (const replies of strolch.slice(2)) await visitor.reply(replies)
  await visitor.press('Weiter')
  await visitor.press('Speichern und weiter')
  for (const replies of payment) await visitor.reply(replies)
}

/** Changes an answer on the review page, then sends, with a double click. */
async function sendOnce(visitor: Visitor): Promise<Receipt> {
  const { page } = visitor
  await visitor.follow(/^Ändern.*Telefonnummer/)
  await visitor.reply({ Telefonnummer: '036481 654321' })
  assert.match(await visitor.textOf('main'), /036481 654321/)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Verbindlich absenden' }).dblclick()
  await page.waitForURL('**/eingegangen')
  await visitor.look()
  const pdf = await visitor.download('Eingangsbestätigung als PDF')
  const number = await visitor.textOf('#nummer > [aria-hidden]')
  await assertPdf(pdf, new RegExp(number))
  const code = /Ihr Code: ([\w-]+)/.exec(await visitor.textOf('main'))?.[1] ?? ''
  return { number, code }
}

async function answerBack(applicant: Visitor, { number, code }: Receipt): Promise<void> {
  await applicant.open('/status')
  await applicant.reply({ Vorgangsnummer: number, Code: code }, 'Vorgang ansehen')
  await applicant.reply({ 'Ihre Antwort': 'Hier ist sie.', Dateien: samplePdf('neu.pdf') }, 'Antwort senden')
}

async function readDecision(applicant: Visitor): Promise<void> {
  await applicant.page.reload()
  await applicant.look()
  const pdf = await applicant.download(/Hundesteuerbescheid/)
  await assertPdf(pdf, /Rechtsbehelfsbelehrung/)
}

async function readMails(visitor: Visitor, { number }: Receipt): Promise<void> {
  await visitor.open('/demo/postausgang')
  for (const subject of [`Ihr Antrag ${number} ist eingegangen`, `Neue Nachricht zu Ihrem Antrag ${number}`])
    assert.equal(await visitor.page.getByRole('link', { name: subject }).count(), 1, subject)
  await visitor.follow(`Entscheidung zu Ihrem Antrag ${number}`)
}
