import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Visitor } from '../support/visitor.ts'
import { beginDogTax } from './begin-dog-tax.ts'

describe('nothing is lost, nothing comes twice', () => {
  test('lost network: a message, the answers stay, it goes on by itself when asked again', async () => {
    const { visitor, page } = await at('seite/kontakt')
    await page.getByLabel('E-Mail-Adresse').fill('erika.mustermann@example.de')
    await visitor.context.setOffline(true)
    await page.getByRole('button', { name: 'Speichern und weiter' }).click()
    await page.getByRole('heading', { name: 'Keine Verbindung' }).waitFor()
    await visitor.look()
    assert.equal(await page.getByLabel('E-Mail-Adresse').inputValue(), 'erika.mustermann@example.de')
    await visitor.context.setOffline(false)
    await visitor.press('Noch einmal versuchen')
    assert.match(page.url(), /haushalt$/)
    await visitor.leave()
  })

  test('back button: the stored answers are there, and can be changed', async () => {
    const { visitor, page } = await at('seite/halter')
    await visitor.reply({ Vorname: 'Erika', Nachname: 'Mustermann', Geburtsdatum: '12.8.1964' })
    await page.goBack()
    assert.equal(await page.getByLabel('Nachname').inputValue(), 'Mustermann')
    await visitor.reply({ Nachname: 'Musterfrau' })
    assert.match(page.url(), /anschrift$/)
    await page.goBack()
    assert.equal(await page.getByLabel('Nachname').inputValue(), 'Musterfrau')
    await visitor.leave()
  })

  test('two tabs: the later one is told what the other stored, and decides', async () => {
    const { visitor, page, draft } = await at('seite/kontakt')
    const other = await visitor.context.newPage()
    await other.goto(`${draft}/seite/kontakt`)
    await other.getByLabel('E-Mail-Adresse').fill('anders@example.de')
    await other.getByRole('button', { name: 'Speichern und weiter' }).click()
    await other.waitForURL('**/haushalt')
    await visitor.reply({ 'E-Mail-Adresse': 'erika@example.de' })
    await page.getByText('Diese Seite wurde in einem anderen Fenster geändert').waitFor()
    assert.match(await visitor.textOf('main'), /anders@example\.de/)
    assert.equal(await page.getByLabel('E-Mail-Adresse').inputValue(), 'erika@example.de')
    await visitor.press('Speichern und weiter')
    await page.goto(`${draft}/seite/kontakt`)
    assert.equal(await page.getByLabel('E-Mail-Adresse').inputValue(), 'erika@example.de')
    await visitor.leave()
  })

  test('expired session: the code opens the draft again, with what was just sent', async () => {
    const { visitor, page, draft } = await at('spaeter')
    const code = await visitor.textOf('#code')
    await page.goto(`${draft}/seite/kontakt`)
    await page.getByLabel('E-Mail-Adresse').fill('erika@example.de')
    await visitor.context.clearCookies()
    await visitor.press('Speichern und weiter')
    await page.getByLabel('Code').fill(code)
    await visitor.press('Weitermachen')
    assert.match(page.url(), /haushalt$/)
    await page.goto(`${draft}/seite/kontakt`)
    assert.equal(await page.getByLabel('E-Mail-Adresse').inputValue(), 'erika@example.de')
    await visitor.leave()
  })
})

async function at(path: string) {
  const visitor = await Visitor.arrive()
  const draft = await beginDogTax(visitor)
  await visitor.page.goto(`${draft}/${path}`)
  return { visitor, page: visitor.page, draft }
}
