import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Visitor } from '../support/visitor.ts'

const HUND = '/leistungen/99102013002000'
const PAGES = [
  '/',
  '/suche',
  '/suche?q=hundesteur&ort=160510000000',
  '/suche?q=xqzw&ort=160755050073',
  '/suche?q=hund&ort=Elxleben',
  '/suche?q=hund&ort=Atlantis',
  '/lagen',
  '/lagen/tiere-halten?ort=160755050073',
  `${HUND}?ort=-`,
  `${HUND}?ort=Atlantis`,
  `${HUND}?ort=160755050073`,
  `${HUND}?ort=160755005006`,
  '/orte',
  '/orte?ort=Elxleben',
  '/orte/neustadt-an-der-orla',
  '/orte/saale-orla-kreis',
]

describe('the finder: every page clean', () => {
  for (const [name, options] of Object.entries({
    'with script': {},
    'without script, in the dark': { javaScriptEnabled: false, colorScheme: 'dark' },
  } as const))
    test(name, { timeout: 120_000 }, async () => {
      const visitor = await Visitor.arrive(options)
      for (const path of PAGES) await visitor.open(path)
      await visitor.leave()
    })
})

test('a place is chosen with the keyboard alone', { timeout: 60_000 }, async () => {
  const visitor = await Visitor.arrive()
  const { page } = visitor
  await visitor.open('/')
  await page.getByLabel('Was möchten Sie erledigen?').fill('hund')
  const place = page.getByRole('combobox', { name: 'Ort oder Postleitzahl' })
  await place.pressSequentially('neust')
  const options = page.getByRole('option')
  await options.first().waitFor()
  assert.equal(await place.getAttribute('aria-expanded'), 'true')
  await place.press('Escape')
  assert.equal(await place.getAttribute('aria-expanded'), 'false')
  assert.equal(await place.inputValue(), 'neust')
  await place.press('ArrowDown')
  await place.press('ArrowUp')
  await place.press('ArrowDown')
  const marked = await place.getAttribute('aria-activedescendant')
  assert.equal(await page.locator(`[id="${marked}"]`).getAttribute('aria-selected'), 'true')
  await place.press('Enter')
  assert.equal(await place.inputValue(), 'Neustadt an der Orla')
  assert.equal(await place.getAttribute('aria-expanded'), 'false')
  const came = page.waitForURL(/\/suche/)
  await place.press('Enter')
  await came
  assert.match(page.url(), /ort=160755050073/)
  await visitor.look()
  await page.getByText('Zuständig: Stadt Neustadt an der Orla').first().waitFor()
  await visitor.leave()
})

test('without script, a name that several places have is asked about', { timeout: 60_000 }, async () => {
  const visitor = await Visitor.arrive({ javaScriptEnabled: false })
  const { page } = visitor
  await visitor.open('/')
  await page.getByLabel('Was möchten Sie erledigen?').fill('hund')
  await page.getByLabel('Ort oder Postleitzahl').fill('Elxleben')
  await visitor.press('Suchen')
  await page.getByRole('link', { name: 'Elxleben' }).nth(1).click()
  await visitor.follow('Hund anmelden')
  assert.match((await page.locator('h2').first().textContent()) ?? '', /In Elxleben/)
  await visitor.leave()
})
