import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FormAuthor } from '../support/form-author.ts'

test('what could not be saved is told, stays, and is saved when asked again; an open rule is not lost in silence', {
  timeout: 120_000,
}, async () => {
  const author = await FormAuthor.signIn('formulare@neustadt.example', { viewport: { width: 1280, height: 900 } })
  const { visitor, page } = author
  await visitor.open('/amt/formulare/neu')
  await page.locator('#leer-titel').fill('Wohnmobil abstellen')
  await visitor.press('Formular anlegen')
  await author.select('E-Mail-Adresse')
  const hint = author.properties.getByLabel('Hilfe zur Antwort')
  await visitor.context.setOffline(true)
  await hint.fill('Für Fragen an Sie')
  await hint.blur()
  await page.getByText(/^Nicht gespeichert\./).waitFor()
  assert.equal(await hint.inputValue(), 'Für Fragen an Sie')
  await visitor.context.setOffline(false)
  await author.press('Speichern')
  await author.saved()
  await page.reload()
  assert.equal(await hint.inputValue(), 'Für Fragen an Sie')

  await author.follow('Bedingung hinzufügen')
  await author.press('Als Formel (FEEL)')
  const formula = author.properties.getByLabel('Formel (FEEL)')
  await formula.pressSequentially('anschrift')
  await page.keyboard.press('Escape')
  const asked = page.waitForEvent('dialog').then(async dialog => {
    await dialog.dismiss()
    return dialog.message()
  })
  await page.locator('#aufbau a', { hasText: 'Ihr Name' }).first().click()
  assert.match(await asked, /Die Regel ist noch nicht gespeichert/)
  assert.equal(await formula.inputValue(), 'anschrift')
  page.once('dialog', dialog => void dialog.accept())
  await author.select('Ihr Name')
  await visitor.look()
  await visitor.leave()
})
