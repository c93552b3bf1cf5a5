import { projectPath } from '../../src/platform/project.ts'
import type { FormAuthor } from '../../test/support/form-author.ts'
import type { Visitor } from '../../test/support/visitor.ts'
import { FORM } from './build-form.ts'
import { takePart, takePicture } from './take-picture.ts'

/** The designer with test answers, why a question is not to be seen, languages, findings. */
export async function lookAround(author: FormAuthor): Promise<void> {
  const { visitor, page } = author
  await author.select('Zu welchem Anlass?')
  const preview = page.frameLocator('iframe')
  await preview.getByLabel('Osterfeuer').check()
  await preview.getByLabel('Tag', { exact: true }).fill('30')
  await preview.getByLabel('Monat').fill('4')
  await preview.getByLabel('Jahr').fill(String(new Date().getFullYear() + 1))
  await preview.getByRole('button', { name: 'Speichern und weiter' }).click()
  await preview.getByRole('heading', { name: 'Wo soll es brennen?' }).waitFor()
  await page.reload()
  await preview.getByLabel('Osterfeuer').waitFor()
  await takePicture(page, 'bearbeiten', 700)
  await page.getByText('Warum ist diese Frage nicht zu sehen?').click()
  await takePart(page.locator('#vorschau details').last(), 'warum')
  await visitor.follow('Texte und Sprachen')
  await page.getByLabel('Weitere Sprache').selectOption({ label: 'Englisch' })
  await author.press('Hinzufügen')
  await page.getByLabel('Suchen').fill('Feuer')
  await author.press('Anzeigen')
  await takePicture(page, 'texte', 740)
}

/** Two people change the same label; the second is asked. */
export async function collide(author: FormAuthor, second: FormAuthor): Promise<void> {
  for (const one of [author, second]) {
    await one.visitor.open('/amt/formulare')
    await one.visitor.follow(FORM)
    await one.select('An welchem Tag?')
  }
  await author.set('Frage', 'An welchem Tag brennt es?')
  const label = second.properties.getByLabel('Frage', { exact: true })
  await label.fill('Wann ist das Feuer?')
  await label.blur()
  await second.page.getByText('hat dasselbe geändert').waitFor()
  await takePart(second.properties, 'zwei-personen')
}

/** A mistake is found, put right, handed in, read by the second person, published. Returns the address for applicants. */
export async function publish(author: FormAuthor, second: FormAuthor): Promise<string> {
  await author.select('Zu welchem Anlass?')
  await author.follow(/^Ändern.*Erscheint, wenn/)
  await author.press('Als Formel (FEEL)')
  await author.properties.getByLabel('Formel (FEEL)').fill('artDesFeuers = "sonstiges"')
  await author.press('Regel speichern')
  await author.visitor.follow('Befunde')
  await takePicture(author.page, 'befunde', 400)
  await author.press('Rückgängig')
  await author.visitor.follow('Freigabe')
  await author.visitor.press('Zur Freigabe einreichen')
  await second.visitor.open('/amt/formulare')
  await second.visitor.follow(FORM)
  await second.visitor.follow('Freigabe')
  await takePicture(second.page, 'freigabe', 950)
  await second.visitor.press('Veröffentlichen')
  const link = second.page.getByRole('main').getByRole('link', { name: FORM }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** What people see on a phone; a second version while one of them is half way. */
export async function changeLater(
  author: FormAuthor,
  second: FormAuthor,
  applicant: Visitor,
  address: string,
): Promise<void> {
  await applicant.open(new URL(address, applicant.origin).pathname)
  await applicant.press('Jetzt starten')
  await applicant.follow('Das Feuer')
  await applicant.page.getByLabel('Ein anderes').check()
  await takePicture(applicant.page, 'telefon')
  const { visitor } = author
  await visitor.open('/amt/formulare')
  await visitor.follow(FORM)
  await visitor.press('Neue Fassung beginnen')
  await author.select('Art des Feuers')
  await author.set('Antworten zur Auswahl', 'Osterfeuer\nMaifeuer\nMartinsfeuer\nEin anderes')
  await visitor.follow('Freigabe')
  await visitor.press('Zur Freigabe einreichen')
  await second.visitor.open('/amt/formulare')
  await second.visitor.follow(FORM)
  await second.visitor.follow('Freigabe')
  await second.visitor.press('Veröffentlichen')
  await second.visitor.open('/amt/formulare')
  await second.visitor.follow(FORM)
  await takePicture(second.page, 'fassungen', 620)
}

/** A form from a data schema, and what a newer version of the schema would change. */
export async function fromSchema(author: FormAuthor): Promise<void> {
  const { visitor, page } = author
  await visitor.open('/amt/formulare/neu')
  await page.locator('#fim-datei').setInputFiles(schemaFile('brauchtumsfeuer.xdf3.xml'))
  await visitor.press('Schema übernehmen')
  await visitor.follow('Fassungen')
  await visitor.follow('Neue Version des FIM-Schemas übernehmen')
  await page.locator('#datei').setInputFiles(schemaFile('brauchtumsfeuer-1.1.xdf3.xml'))
  await visitor.press('Vergleichen')
  await takePicture(page, 'fim', 620)
}

const schemaFile = (name: string): string => projectPath('src', 'modules', 'forms', 'fim', 'fixtures', name)
