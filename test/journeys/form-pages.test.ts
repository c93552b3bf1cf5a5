import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/test/find-chromium.ts'
import { samplePages } from '../samples/sample-pages.tsx'
import { type SampleServer, sampleServer } from '../samples/sample-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let server: SampleServer
let browser: Browser

before(async () => {
  const executablePath = findChromium()
  assert.ok(executablePath, 'no Chromium')
  server = await sampleServer()
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
})
after(async () => {
  await browser.close()
  server.close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  await page.goto(server.origin + path)
  return page
}
async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Speichern und weiter' }).click()
  await page.waitForLoadState()
}
const focused = (page: Page, id: string) => page.locator(`[id="${id}"]:focus`).waitFor()
const isShown = (page: Page, field: string) => page.locator(`[data-field=${field}]`).isVisible()

const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  'wide and light': { viewport: { width: 1280, height: 900 }, bypassCSP: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', bypassCSP: true },
  '320 pixels': { viewport: { width: 320, height: 700 }, bypassCSP: true },
}
const NESTED = ['/gruppen', '/anschrift', '/impfungen', '/impfungen/2']
const PATHS = ['/alles', '/hunde', '/hunde/2/hund', ...NESTED, ...Object.keys(samplePages).map(name => `/${name}`)]
/** Words differ in length, not in colour: the narrow view looks at all of them. */
const IN_LANGUAGES = ['en', 'de-simple'].flatMap(language =>
  [...NESTED, ...Object.keys(samplePages).map(name => `/${name}`)].map(path => `${path}?sprache=${language}`),
)

for (const [name, options] of Object.entries(VIEWS))
  test(`every page, ${name}: axe finds nothing, nothing sticks out`, async () => {
    for (const path of [...PATHS, ...(name === '320 pixels' ? IN_LANGUAGES : []), 'with errors']) {
      const page = await open(path === 'with errors' ? '/alles-leer' : path, options)
      if (path === 'with errors') await send(page)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), options.viewport?.width, path)
      await page.addScriptTag({ content: axe })
      const found = await page.evaluate(
        `axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
          .then(result => result.violations.map(one => one.id + ' ' + one.nodes.map(node => node.target).join(' ')))`,
      )
      assert.deepEqual(found, [], path)
      await page.context().close()
    }
  })

test('an answer shows and hides another question of the page at once', async () => {
  const page = await open('/alles')
  assert.equal(await isShown(page, 'befreiung'), false)
  await page.getByLabel('Ja', { exact: true }).check()
  await page.locator('[data-field=befreiung]').waitFor()
  await page.getByLabel('Nein', { exact: true }).check()
  await page.locator('[data-field=befreiung]').waitFor({ state: 'hidden' })
  assert.equal(await isShown(page, 'hinweis'), true)
})

test('without script the question comes after sending, with what was typed', async () => {
  const page = await open('/alles', { javaScriptEnabled: false })
  await page.getByLabel('Rufname').fill('Waldi')
  await page.getByLabel('Ja', { exact: true }).check()
  await send(page)
  assert.equal(await isShown(page, 'befreiung'), true)
  assert.equal(await page.getByLabel('Rufname').inputValue(), 'Waldi')
  assert.equal(await page.locator('#fehler').count(), 0)
  await page.getByLabel('Warum soll befreit werden?').fill('Blindenhund')
  await send(page)
  await page.waitForURL('**/fertig')
})

test('errors: summary in focus, title says so, links lead to the input', async () => {
  const page = await open('/alles-leer')
  await send(page)
  assert.match(await page.title(), /^Fehler: /)
  await focused(page, 'fehler')
  await page.locator('#fehler').getByText('Füllen Sie „Beginn“ aus').click()
  await focused(page, 'beginn.day')
})

test('a wrong IBAN is told when the field is left, and forgotten when it is right', async () => {
  const page = await open('/alles')
  await page.getByLabel('IBAN').fill('de89370400440532013001')
  await page.getByLabel('E-Mail-Adresse').focus()
  await page.getByText('Die IBAN stimmt nicht, prüfen Sie die Ziffern').waitFor()
  assert.equal(await page.getByLabel('IBAN').inputValue(), 'DE89 3704 0044 0532 0130 01')
  assert.equal(await page.getByLabel('IBAN').getAttribute('aria-invalid'), 'true')
  await page.getByLabel('IBAN').fill('DE89 3704 0044 0532 0130 00')
  await page.getByText('Die IBAN stimmt nicht').waitFor({ state: 'detached' })
})

test('a long list is searched by typing, with the keyboard alone', async () => {
  const page = await open('/alles')
  const field = page.getByRole('combobox', { name: 'Kreis' })
  assert.equal(await field.inputValue(), 'Sömmerda')
  await field.fill('orla')
  await field.press('ArrowDown')
  await field.press('Enter')
  assert.equal(await field.inputValue(), 'Saale-Orla-Kreis')
  assert.equal(await page.locator('select[name=kreis]').inputValue(), 'Saale-Orla-Kreis')
  await field.fill('gibt es nicht')
  await page.getByLabel('IBAN').focus()
  assert.equal(await field.inputValue(), 'Saale-Orla-Kreis')
})

test('lost network: what was typed stays, also after reloading', async () => {
  const page = await open('/hunde/2/hund')
  await page.context().setOffline(true)
  await page.getByLabel('Wie heißt der Hund?').fill('Luna')
  await send(page)
  await page.getByText('Keine Verbindung').waitFor()
  await page.context().setOffline(false)
  await page.reload()
  assert.equal(await page.getByLabel('Wie heißt der Hund?').inputValue(), 'Luna')
  await page.getByText('Ihre Eingaben sind noch da').waitFor()
  await send(page)
  await page.waitForURL('**/fertig')
})

test('a double click sends once; after the back button one can send again', async () => {
  const page = await open('/hunde/2/hund')
  const before = server.posts()
  await page.getByRole('button', { name: 'Speichern und weiter' }).dblclick()
  await page.waitForURL('**/fertig')
  assert.equal(server.posts() - before, 1)
  await page.goBack()
  await send(page)
  await page.waitForURL('**/fertig')
  assert.equal(server.posts() - before, 2)
})

test('the Enter key goes on; it does not remove the file', async () => {
  const page = await open('/alles')
  await page.getByLabel('Rufname').press('Enter')
  await page.waitForURL('**/fertig')
})

test('a group comes and goes as a whole, a closed question opens, with script at once', async () => {
  const page = await open('/gruppen')
  const group = page.getByRole('group', { name: 'Ihre Firma' })
  const closed = page.getByLabel('Steuernummer der Firma')
  assert.equal(await closed.isDisabled(), true)
  await page.getByText('Diese Frage müssen Sie gerade nicht beantworten.').waitFor()
  await page.getByLabel('Ja', { exact: true }).check()
  await group.waitFor()
  await page.getByText('Diese Frage müssen Sie gerade nicht beantworten.').waitFor({ state: 'hidden' })
  assert.equal(await closed.isDisabled(), false)
  const optional = page.locator('[data-optional=register]')
  await optional.waitFor()
  await page.getByLabel('Name der Firma').fill('Muster GmbH')
  await optional.waitFor({ state: 'hidden' })
  await page.getByLabel('Nein', { exact: true }).check()
  await group.waitFor({ state: 'hidden' })
})

test('a group that comes without script is announced as one, and then answered', async () => {
  const page = await open('/gruppen', { javaScriptEnabled: false })
  await page.getByLabel('Ja', { exact: true }).check()
  await send(page)
  const added = page.getByRole('status').getByRole('link')
  assert.deepEqual(await added.allTextContents(), ['Ihre Firma', 'Steuernummer der Firma'])
  await page.getByLabel('Name der Firma').fill('Beispiel GmbH')
  await page.getByLabel('Steuernummer der Firma').fill('161/123/45678')
  await send(page)
  await page.waitForURL('**/fertig')
})

test('an optional group asks for the rest once it is begun; a check of the page is told at its first field', async () => {
  const page = await open('/gruppen')
  await page.getByLabel('Grund der Änderung').fill('Heirat')
  await page.getByLabel('Vorname').fill('Mustermann')
  await send(page)
  await focused(page, 'fehler')
  const told = await page.locator('#fehler').getByRole('link').allTextContents()
  assert.deepEqual(told.toSorted(), ['Füllen Sie „Geburtsname“ aus', 'Vorname und Nachname sind gleich'])
  assert.equal(await page.getByLabel('Vorname').getAttribute('aria-invalid'), 'true')
})

test('a choice group: what is picked opens below, with the keyboard alone', async () => {
  const page = await open('/anschrift')
  await page.getByLabel('In Deutschland', { exact: true }).focus()
  await page.getByRole('group', { name: 'In Deutschland' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('group', { name: 'In einem anderen Land' }).waitFor()
  await page.getByRole('group', { name: 'In Deutschland' }).waitFor({ state: 'hidden' })
  await page.keyboard.press('ArrowDown')
  await page.getByRole('textbox', { name: 'Auf einem Schiff' }).fill('MS Saale')
  await send(page)
  await page.waitForURL('**/fertig')
})

test('a choice group without script: first the choice, then what belongs to it', async () => {
  const page = await open('/anschrift-leer', { javaScriptEnabled: false })
  await page.getByLabel('In einem anderen Land').check()
  await send(page)
  assert.equal(await page.locator('#fehler').count(), 0)
  const country = page.getByRole('group', { name: 'In einem anderen Land' })
  await country.getByLabel('Straße und Hausnummer').fill('Rue 1')
  await country.getByLabel('Ort').fill('Paris')
  await send(page)
  await page.waitForURL('**/fertig')
})

test('a list within an item says where one is', async () => {
  const page = await open('/impfungen')
  await page.getByText('Ihre Hunde · Hund 1 („Luna“)').waitFor()
  assert.match(await page.title(), /^Impfungen des Hundes – Hund 1 \(„Luna“\) – /)
  assert.equal(await page.getByRole('button', { name: /^Entfernen.*Impfung 2, Staupe$/ }).count(), 1)
  await page.goto(`${server.origin}/impfungen/2`)
  await page.getByText('Hund 1 („Luna“), Impfung 2').waitFor()
  assert.equal(await page.getByLabel('Wogegen wurde geimpft?').inputValue(), 'Staupe')
})

test('another language: the page, its messages, early ones too; what was typed stays', async () => {
  const page = await open('/gruppen')
  await page.getByLabel('Vorname').fill('Erna')
  const link = page.getByRole('navigation', { name: 'Sprache' }).getByRole('link', { name: 'English' })
  assert.equal(await link.getAttribute('hreflang'), 'en')
  await link.click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByText('Your answers are still here').waitFor()
  const firstName = page.getByLabel('First name')
  assert.equal(await firstName.inputValue(), 'Erna')
  await firstName.fill('\u0007')
  await page.getByLabel('Last name').focus()
  await page.getByText('“First name” contains characters that are not allowed here').waitFor()
  await firstName.fill('')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.locator('#fehler').getByText('Fill in “First name”').waitFor()
  assert.match(await page.title(), /^Error: /)
})
