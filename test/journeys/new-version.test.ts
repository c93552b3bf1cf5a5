import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { formatCode } from '../../src/modules/applications/domain/code.ts'
import { openDrafts } from '../../src/modules/applications/drafts/open-drafts.ts'
import { parseId } from '../../src/platform/id.ts'
import { demoService, goBackTo, publishChanged, withdraw } from '../support/package-versions.ts'
import { type WholeApplication, wholeApplication } from '../support/routes/whole-application.ts'
import { Visitor } from '../support/visitor.ts'

const SLUG = 'hundesteuer-anmelden'
const ERFURT = '/dienste/erfurt/hundesteuer-anmelden'
const WAYS = {
  'with script, on a desk': { viewport: { width: 1280, height: 800 } },
  'without script, on a small phone in the dark': {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
    colorScheme: 'dark',
  },
} as const

let whole: WholeApplication
let origin: string
let first: string
before(async () => {
  whole = await wholeApplication()
  origin = await whole.server.listen({ host: '127.0.0.1', port: 0 })
  first = (await demoService(whole.app, SLUG)).packageVersion
})
after(() => whole.close())

async function beginWith(version: string): Promise<void> {
  if ((await demoService(whole.app, SLUG)).packageVersion !== version) await goBackTo(whole.app, SLUG, version)
  whole.t.app.clock.move(6000)
}

/** A new version of the service, and the moment after which everybody works with it. */
async function renew(...replacements: readonly (readonly [string, string])[]): Promise<string> {
  const version = await publishChanged(whole.app, SLUG, ...replacements)
  whole.t.app.clock.move(6000)
  return version
}

describe('a form is renewed while it is filled in, and filled in from an earlier application', () => {
  for (const [name, options] of Object.entries(WAYS))
    test(name, { timeout: 120_000 }, async () => {
      await beginWith(first)
      const visitor = await Visitor.arrive(options, origin)
      const base = await beginAndAnswer(visitor)
      await lifted(visitor, base)
      await agreed(visitor, base)
      await withdrawn(visitor, base)
      await takenOver(visitor, base)
      await visitor.leave()
    })
})

async function beginAndAnswer(visitor: Visitor): Promise<string> {
  await visitor.open(`/dienste/neustadt-an-der-orla/${SLUG}`)
  await visitor.press('Jetzt starten')
  const base = new URL(visitor.page.url()).pathname.replace(/\/aufgaben$/, '')
  await visitor.open(`${base}/seite/kontakt`)
  await visitor.page.getByLabel('E-Mail-Adresse').fill('erika@example.org')
  await visitor.page.getByLabel('Telefonnummer').fill('03641 123456')
  await visitor.press('Speichern und weiter')
  return base
}

/** Nothing is lost: it happens by itself, and is told once. */
async function lifted(visitor: Visitor, base: string): Promise<void> {
  const { page } = visitor
  await renew(['{"id":"email"', '{"id":"anrede","type":"text","label":"Wie sprechen wir Sie an?"},{"id":"email"'])
  await visitor.open(`${base}/seite/kontakt`)
  await page.getByRole('heading', { name: 'Das Formular wurde erneuert' }).waitFor()
  await page.getByText('Die Frage „Wie sprechen wir Sie an?“ ist neu und muss beantwortet werden.').waitFor()
  assert.equal(await page.getByLabel('Telefonnummer').inputValue(), '03641 123456')
  await page.getByLabel('Wie sprechen wir Sie an?').fill('Guten Tag')
  await visitor.press('Speichern und weiter')
  await visitor.open(`${base}/aufgaben`)
  assert.equal(await page.getByRole('heading', { name: 'Das Formular wurde erneuert' }).count(), 0)
  await page.getByText('Was sich geändert hat').click()
  await page.getByText('Die Frage „Wie sprechen wir Sie an?“ ist neu').waitFor()
}

/** Something would be lost: seen first, agreed to, then it happens. */
async function agreed(visitor: Visitor, base: string): Promise<void> {
  const { page } = visitor
  await renew(['"id":"telefon"', '"id":"rueckruf"'])
  await visitor.open(`${base}/aufgaben`)
  await visitor.follow('Ansehen, was sich ändert')
  await page.getByRole('heading', { name: 'Diese Angaben gehen verloren' }).waitFor()
  await page.getByText('03641 123456').waitFor()
  await visitor.follow('Beim bisherigen Formular bleiben')
  await visitor.follow('Ansehen, was sich ändert')
  await visitor.press('Zum neuen Formular wechseln')
  await page.getByText('Angaben, die nicht mehr ins Formular passen (1)').click()
  await page.getByText('03641 123456').waitFor()
}

/** The version may not be used any more: why, and the way on. */
async function withdrawn(visitor: Visitor, base: string): Promise<void> {
  const { page } = visitor
  const old = (await demoService(whole.app, SLUG)).packageVersion
  await renew(['{"id":"anrede"', '{"id":"begruessung"'])
  await withdraw(whole.app, SLUG, old, 'Die Satzung wurde geändert.')
  whole.t.app.clock.move(6000)
  await visitor.open(`${base}/seite/kontakt`)
  await page.getByRole('heading', { name: 'Dieses Formular gilt nicht mehr' }).waitFor()
  await page.getByText('Die Satzung wurde geändert.').waitFor()
  await page.getByText('Guten Tag').first().waitFor()
  await visitor.press('Zum neuen Formular wechseln')
  await page.getByText('Das bisherige Formular gilt nicht mehr').waitFor()
}

/** Another authority, the earlier one's code, and what is ticked. */
async function takenOver(visitor: Visitor, base: string): Promise<void> {
  const { page } = visitor
  const id = parseId<'application'>(base.split('/')[2] ?? '')
  const { tenantId } = await demoService(whole.app, SLUG)
  const earlier = id && (await openDrafts(whole.app).read(tenantId, id))
  assert.ok(earlier)
  await visitor.open(ERFURT)
  await visitor.press('Jetzt starten')
  await visitor.follow('Angaben aus einem früheren Antrag übernehmen')
  await page.getByRole('link', { name: 'Hundesteuer: Hund anmelden' }).waitFor()
  await page.getByLabel('Code').fill('23HB-K7PM-XQ9D-VTR4')
  await visitor.press('Angaben ansehen')
  assert.match(await page.title(), /^Fehler: /)
  await page.getByLabel('Code').fill(formatCode(earlier.code))
  await visitor.press('Angaben ansehen')
  await page.getByLabel('E-Mail-Adresse').waitFor()
  assert.ok(await page.getByLabel('E-Mail-Adresse').isChecked())
  await visitor.press('Ausgewählte Angaben übernehmen')
  await page.getByText('Eine Angabe wurde übernommen.').waitFor()
  await visitor.follow('Sie als Halterin oder Halter')
  await visitor.open(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/seite/kontakt`)
  assert.equal(await page.getByLabel('E-Mail-Adresse').inputValue(), 'erika@example.org')
}
