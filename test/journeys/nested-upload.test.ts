import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertPdf } from '../support/assert-pdf.ts'
import { nestedService } from '../support/nested-service.ts'
import { type WholeApplication, wholeApplication } from '../support/routes/whole-application.ts'
import { samplePdf } from '../support/sample-file.ts'
import { Visitor } from '../support/visitor.ts'

const WAYS = {
  'with script, on a small phone': { viewport: { width: 320, height: 700 } },
  'without script, on a desk': { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } },
} as const

let whole: WholeApplication
let origin: string
let start: string
before(async () => {
  whole = await wholeApplication()
  start = await nestedService(whole.app)
  origin = await whole.server.listen({ host: '127.0.0.1', port: 0 })
})
after(() => whole.close())

describe('a file for the second vaccination of the first dog', () => {
  for (const [name, options] of Object.entries(WAYS))
    test(name, { timeout: 60_000 }, async () => {
      const visitor = await Visitor.arrive(options, origin)
      const base = await sendFile(visitor)
      await reviewAndRemove(visitor, base)
      await visitor.leave()
    })
})

/** Returns the draft's address. */
async function sendFile(visitor: Visitor): Promise<string> {
  await visitor.open(start)
  await visitor.press('Jetzt starten')
  const base = new URL(visitor.page.url()).pathname.replace(/\/aufgaben$/, '')
  await visitor.follow('Ihre Hunde')
  await visitor.reply({ 'Wie heißt der Hund?': 'Luna' })
  await visitor.press('Weitere Impfung hinzufügen')
  await visitor.reply({ 'Wogegen wurde geimpft?': 'Tollwut' })
  await visitor.press('Weitere Impfung hinzufügen')
  assert.match(visitor.page.url(), /\/hunde\/1\/impfungen\/2\/impfung$/)
  await visitor.reply({ 'Wogegen wurde geimpft?': 'Staupe', 'Seite im Impfpass': samplePdf('impfpass.pdf') })
  return base
}

async function reviewAndRemove(visitor: Visitor, base: string): Promise<void> {
  await visitor.open(`${base}/pruefen`)
  assert.match(await visitor.textOf('main'), /impfpass\.pdf/)
  await visitor.open(`${base}/seite/hunde/1/impfungen/2/impfung`)
  await assertPdf(await visitor.download('impfpass.pdf'), /^\s*$/)
  await visitor.press(/^Entfernen.*impfpass\.pdf/)
  assert.equal(await visitor.page.getByRole('link', { name: 'impfpass.pdf' }).count(), 0)
  await visitor.open(`${base}/pruefen`)
  assert.doesNotMatch(await visitor.textOf('main'), /impfpass\.pdf/)
}
