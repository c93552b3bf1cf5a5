import type { FormAuthor } from '../../test/support/form-author.ts'
import { takePart, takePicture } from './take-picture.ts'

/** The example of the guide. */
export const FORM = 'Brauchtumsfeuer anmelden'

export async function beginForm({ visitor, page }: FormAuthor): Promise<void> {
  await visitor.open('/amt/formulare/neu')
  await page.locator('#leer-titel').fill(FORM)
  await takePicture(page, 'neu')
  await visitor.press('Formular anlegen')
  await page.getByRole('heading', { name: FORM }).first().waitFor()
}

/** Questions, a rule, a check, a list and a computed value. */
export async function buildForm(author: FormAuthor): Promise<void> {
  await author.add('Abschnitt', 'Das Feuer')
  await author.select('Neue Seite')
  await author.set('Überschrift der Seite', 'Was für ein Feuer wird es?')
  await author.select('Neue Frage')
  await author.set('Frage', 'Art des Feuers')
  await author.set('Art der Antwort', 'Eine von wenigen')
  await author.set('Antworten zur Auswahl', 'Osterfeuer\nMaifeuer\nEin anderes')
  await author.add('Kurze Antwort', 'Zu welchem Anlass?')
  await author.set('Hilfe zur Antwort', 'Zum Beispiel: Sonnenwende oder Vereinsfest')
  await addCondition(author)
  await author.add('Datum', 'An welchem Tag?')
  await author.set('Frühester Tag', 'heute + 14 Tage')
  await author.select('Was für ein Feuer wird es?')
  await author.add('Seite', 'Wo soll es brennen?')
  await author.select('Neue Frage')
  await author.set('Frage', 'Ort des Feuers')
  await author.set('Hilfe zur Antwort', 'Zum Beispiel: Festwiese am Sportplatz')
  await author.add('Zahl', 'Abstand zum nächsten Gebäude')
  await author.set('Einheit', 'm')
  await addCheck(author)
  await author.add('Liste', 'Wer passt auf das Feuer auf?')
  await author.set('Was wird mehrmals gefragt?', 'Aufsicht')
  await author.set('Beschriftung zum Hinzufügen', 'Weitere Aufsicht hinzufügen')
  await author.select('Name')
  await author.add('Telefonnummer', 'Handynummer am Abend des Feuers')
  await addFee(author)
}

async function addCondition(author: FormAuthor): Promise<void> {
  await author.follow('Bedingung hinzufügen')
  await author.choose('Frage', 'Art des Feuers')
  await author.properties.getByLabel('Antwort', { exact: true }).selectOption({ label: 'Ein anderes' })
  await takePart(author.properties, 'regel')
  await author.press('Regel speichern')
}

async function addCheck(author: FormAuthor): Promise<void> {
  await author.follow('Prüfung hinzufügen')
  await author.choose('Frage', 'Abstand zum nächsten Gebäude')
  await author.choose('Vergleich', 'ist mindestens')
  await author.properties.getByLabel('Wert', { exact: true }).fill('50')
  await author.properties
    .getByLabel('Meldung, wenn es nicht passt')
    .fill('Halten Sie mindestens 50 m Abstand zu Gebäuden.')
  await author.press('Regel speichern')
}

/** 20 €, and 35 € for any other fire. */
async function addFee(author: FormAuthor): Promise<void> {
  await author.select('Das Feuer')
  await author.add('Seite', 'Das kostet es')
  await author.select('Neue Frage')
  await author.add('Berechneter Wert', 'Gebühr')
  await author.set('Anzeigen als', 'Geldbetrag')
  await author.follow(/^Ändern.*Der Wert ist/)
  await author.properties.getByLabel('Zahl', { exact: true }).fill('2000')
  await author.press('Einen Fall unterscheiden')
  await author.choose('Frage', 'Art des Feuers')
  await author.properties.getByLabel('Antwort', { exact: true }).selectOption({ label: 'Ein anderes' })
  await author.properties.getByLabel('Zahl', { exact: true }).first().fill('3500')
  await takePart(author.properties, 'berechnung')
  await author.press('Regel speichern')
  await author.select('Neue Frage')
  await author.press('Entfernen')
}
