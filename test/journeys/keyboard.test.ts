import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Visitor } from '../support/visitor.ts'
import { beginDogTax } from './begin-dog-tax.ts'
import { tabTo, typeInto } from './tab-key.ts'

describe('with the keyboard alone', () => {
  test('the first section', async () => {
    const visitor = await Visitor.arrive()
    const { page } = visitor
    await beginDogTax(visitor)
    await tabTo(page, 'Sie als Halterin oder Halter')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/halter')
    await typeInto(page, { Vorname: 'Erika', Nachname: 'Mustermann', Tag: '12', Monat: '8', Jahr: '1964' })
    await page.keyboard.press('Enter')
    await page.waitForURL('**/anschrift')
    await typeInto(page, { Straße: 'Heidestraße', Hausnummer: '17', Postleitzahl: '07806', Ort: 'Neustadt' })
    await page.keyboard.press('Enter')
    await page.waitForURL('**/kontakt')
    await typeInto(page, { 'E-Mail-Adresse': 'erika@example.de' })
    await tabTo(page, 'Speichern und weiter')
    await page.keyboard.press('Space')
    await page.waitForURL('**/haushalt')
    for (let question = 0; question < 2; question++) {
      await tabTo(page, 'Ja')
      await page.keyboard.press('ArrowRight')
    }
    await tabTo(page, 'Speichern und weiter')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/hunde/1/hund')
    await visitor.leave()
  })

  test('a long list is searched', async () => {
    const visitor = await Visitor.arrive()
    const { page } = visitor
    await page.goto(`${await beginDogTax(visitor)}/seite/hunde/1/hund`)
    await typeInto(page, { Rufname: 'Luna', Rasse: 'labra' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    assert.equal(await page.getByRole('combobox', { name: 'Rasse' }).inputValue(), 'Labrador Retriever')
    await tabTo(page, 'Hündin')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/hunde/1/alter')
    await visitor.leave()
  })
})
