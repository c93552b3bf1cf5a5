import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FormAuthor } from '../support/form-author.ts'
import { Visitor } from '../support/visitor.ts'

const DESK = { viewport: { width: 1280, height: 900 } } as const

const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const

const FORM = 'Brauchtumsfeuer anmelden'

const START = 'Ein Feuer melden Sie vorher an.\n\n## Fristen\n\n14 Tage.'

test('a form is built from nothing, published, applied with, changed, and an open draft goes on with it', {
  timeout: 240_000,
}, async () => {
  const author = await FormAuthor.signIn('formulare@neustadt.example', DESK)
  await begin(author)
  await build(author)
  await describe(author)
  await examine(author)
  await submit(author)
  const publisher = await FormAuthor.signIn('freigabe@neustadt.example', DESK)
  const address = await publish(publisher)
  const applicant = await Visitor.arrive(DESK)
  await fillHalf(applicant, address)
  const waiting = applicant.page.url()
  await changeForm(author)
  await publish(publisher)
  await goOn(applicant, waiting)
  for (const one of [author.visitor, publisher.visitor, applicant]) await one.leave()
})

test('without script, on a phone in the dark: build, rule, preview, undo', { timeout: 120_000 }, async () => {
  const author = await FormAuthor.signIn('formulare@neustadt.example', PHONE)
  const { visitor, page } = author
  await begin(author, 'Straßenfest anmelden')
  await visitor.follow('Dienst')
  await page.getByLabel('Kurzer Name').fill('Straßenfest')
  await visitor.press('Speichern')
  await visitor.look()
  await visitor.follow('Bearbeiten')
  await author.select('E-Mail-Adresse')
  await author.add('Ja oder Nein', 'Gibt es Musik?')
  await visitor.look()
  await author.add('Zahl', 'Bis wie viel Uhr?')
  await author.follow('Bedingung hinzufügen')
  await author.choose('Frage', 'Gibt es Musik?')
  await visitor.look()
  await author.press('Regel speichern')
  assert.match(await visitor.textOf('.aw-d-rules'), /Erscheint, wenn „Gibt es Musik\?“ ist mit Ja beantwortet/)
  await author.press('Nach oben')
  await author.outlineShows(/Bis wie viel Uhr\?.*Gibt es Musik\?/)
  await author.press('Rückgängig')
  await author.outlineShows(/Gibt es Musik\?.*Bis wie viel Uhr\?/)
  await page.frameLocator('iframe').getByText('Gibt es Musik?').first().waitFor()
  await visitor.leave()
})

test('with the keyboard and with the mouse: entries are moved, what one types is kept', {
  timeout: 120_000,
}, async () => {
  const author = await FormAuthor.signIn('formulare@neustadt.example', DESK)
  const { visitor, page } = author
  await begin(author, 'Flohmarkt anmelden')
  await author.select('E-Mail-Adresse')
  await author.add('Kurze Antwort', 'Name des Standes')
  await page.locator('#aufbau').getByText('Name des Standes').locator('..').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await author.outlineShows(/Name des Standes.*E-Mail-Adresse/)
  await page.locator('#aufbau a:focus', { hasText: 'Name des Standes' }).waitFor()
  await page.keyboard.press('Control+z')
  await author.outlineShows(/E-Mail-Adresse.*Name des Standes/)
  await page.locator('[data-part="field.nameDesStandes"]').dragTo(page.locator('[data-part="page.name"] > a'))
  await author.outlineShows(/Name des Standes.*E-Mail-Adresse/)
  await author.outlineShows(/Ihre Anschrift.*Name des Standes.*Wie erreichen/)
  await author.select('Name des Standes')
  await author.follow(/hinzufügen$/)
  await author.press('Als Formel (FEEL)')
  const formula = author.properties.getByLabel('Formel (FEEL)')
  await formula.pressSequentially('anschrift.ci')
  await page.getByRole('option', { name: /anschrift.city/ }).waitFor()
  await page.keyboard.press('Enter')
  assert.equal(await formula.inputValue(), 'anschrift.city')
  await formula.press('End')
  await formula.pressSequentially(' = "Jena"')
  await visitor.look()
  await author.press('Regel speichern')
  assert.match(await visitor.textOf('.aw-d-rules'), /„Ihre Anschrift: Ort“ ist „Jena“/)
  await visitor.leave()
})

async function begin(author: FormAuthor, title = FORM): Promise<void> {
  const { visitor } = author
  await visitor.open('/amt/formulare/neu')
  await author.page.locator('#leer-titel').fill(title)
  await visitor.press('Formular anlegen')
  await author.page.getByRole('heading', { name: title }).first().waitFor()
}

/** A section with a condition, a list, and a value computed from it. */
async function build(author: FormAuthor): Promise<void> {
  const { page } = author
  await author.add('Abschnitt', 'Das Feuer')
  await author.select('Neue Seite')
  await author.set('Überschrift der Seite', 'Was für ein Feuer wird es?')
  await author.select('Neue Frage')
  await author.set('Frage', 'Art des Feuers')
  await author.set('Art der Antwort', 'Eine von wenigen')
  await author.set('Antworten zur Auswahl', 'Osterfeuer\nMaifeuer\nEin anderes')
  await author.add('Kurze Antwort', 'Zu welchem Anlass?')
  await author.follow('Bedingung hinzufügen')
  await author.choose('Frage', 'Art des Feuers')
  await author.properties.getByLabel('Antwort', { exact: true }).selectOption({ label: 'Ein anderes' })
  await author.press('Regel speichern')
  assert.match(await author.visitor.textOf('.aw-d-rules'), /Erscheint, wenn „Art des Feuers“ ist „Ein anderes“/)

  await author.add('Liste', 'Wer hilft mit?')
  await author.set('Was wird mehrmals gefragt?', 'Helfer')
  await author.set('Beschriftung zum Hinzufügen', 'Weiteren Helfer hinzufügen')
  await author.select('Name')
  await author.add('Zahl', 'Stunden')
  await author.select('Das Feuer')
  await author.add('Seite', 'Das kostet es')
  await author.select('Neue Frage')
  await author.add('Berechneter Wert', 'Gebühr')
  await author.set('Anzeigen als', 'Geldbetrag')
  await author.follow(/^Ändern.*Der Wert ist/)
  await author.choose('Womit?', 'Anzahl: Wer hilft mit?')
  await author.press('Weiter rechnen')
  await author.choose('Rechenzeichen', 'mal')
  await author.properties.getByLabel('Zahl', { exact: true }).fill('500')
  await author.press('Regel speichern')
  assert.match(await author.visitor.textOf('.aw-d-rules'), /die Anzahl in „Wer hilft mit\?“ × 500/)
  await author.select('Neue Frage')
  await author.press('Entfernen')
  await author.press('Rückgängig')
  await author.select('Neue Frage')
  await page.keyboard.press('Control+y')
  await page.locator('#aufbau').getByText('Neue Frage').waitFor({ state: 'detached' })
}

/** What surrounds the form: a mistake is told and nothing lost; then the start page says something of its own. */
async function describe({ visitor, page }: FormAuthor): Promise<void> {
  await visitor.follow('Dienst')
  await page.getByLabel('Text der Startseite', { exact: true }).fill(START)
  await page.getByLabel('Halten Sie bereit').fill('Lageplan')
  await page.getByLabel('So lange dauert das Ausfüllen').fill('lange')
  await page.getByLabel('Wo steht die Gebühr?').selectOption({ label: 'Gebühr' })
  await visitor.press('Speichern')
  await visitor.look()
  await page.getByLabel('So lange dauert das Ausfüllen').fill('5')
  await visitor.press('Speichern')
  await page.getByText('Gespeichert', { exact: true }).waitFor()
  await visitor.look()
  await visitor.follow('Bearbeiten')
}

/** Every page of the designer is clean, and the preview shows what was built. */
async function examine(author: FormAuthor): Promise<void> {
  const { visitor, page } = author
  await author.select('Zu welchem Anlass?')
  const preview = page.frameLocator('iframe')
  await preview.getByRole('heading', { name: 'Was für ein Feuer wird es?' }).waitFor()
  await preview.getByLabel('Osterfeuer').check()
  await preview.getByRole('button', { name: 'Speichern und weiter' }).click()
  await preview.getByRole('heading', { name: 'Angaben' }).or(preview.getByLabel('Name')).first().waitFor()
  await page.reload()
  await page.getByText('Warum ist diese Frage nicht zu sehen?').click()
  assert.match(await visitor.textOf('.aw-d-trace'), /„Art des Feuers“ ist: „Osterfeuer“/)
  await visitor.look()
  await visitor.follow('Texte und Sprachen')
  await visitor.follow('Befunde')
  await page.getByRole('heading', { name: 'Nichts spricht gegen die Freigabe' }).waitFor()
}

async function submit({ visitor }: FormAuthor): Promise<void> {
  await visitor.follow('Freigabe')
  await visitor.press('Zur Freigabe einreichen')
}

/** Returns the address of the service's start page. */
async function publish({ visitor, page }: FormAuthor): Promise<string> {
  await visitor.open('/amt/formulare')
  await visitor.follow(FORM)
  await visitor.follow('Freigabe')
  await visitor.press('Veröffentlichen')
  const link = page.getByRole('main').getByRole('link', { name: FORM }).first()
  return (await link.getAttribute('href')) ?? ''
}

/** Up to the list of helpers. */
async function fillHalf(applicant: Visitor, address: string): Promise<void> {
  const { page } = applicant
  await applicant.open(new URL(address, applicant.origin).pathname)
  assert.match(await applicant.textOf('main'), /Ein Feuer melden Sie.*etwa 5 Minuten.*Lageplan/s)
  await page.getByRole('heading', { name: 'Fristen' }).waitFor()
  await applicant.press('Jetzt starten')
  await applicant.follow('Ihre Angaben')
  await applicant.reply({
    Vorname: 'Erika',
    Nachname: 'Mustermann',
    Straße: 'Am Markt',
    Hausnummer: '1',
    Postleitzahl: '07806',
    Ort: 'Neustadt an der Orla',
  })
  await applicant.reply({ 'E-Mail-Adresse': 'erika@example.org' })
  await applicant.reply({ 'Art des Feuers': 'Ein anderes', 'Zu welchem Anlass?': 'Sommersonnenwende' })
  await applicant.reply({ Name: 'Otto', Stunden: '3' })
  assert.match(await page.title(), /Wer hilft mit/)
}

/** A further option and another label: nothing that was answered is lost. */
async function changeForm(author: FormAuthor): Promise<void> {
  const { visitor, page } = author
  await visitor.open('/amt/formulare')
  await visitor.follow(FORM)
  await visitor.press('Neue Fassung beginnen')
  if ((await page.locator('#aufbau').count()) === 0) await visitor.follow('weiter bearbeiten')
  await author.select('Art des Feuers')
  await author.set('Frage', 'Welches Feuer soll es sein?')
  await author.set('Antworten zur Auswahl', 'Osterfeuer\nMaifeuer\nMartinsfeuer\nEin anderes')
  await submit(author)
}

/** The open application goes on with the new version, and says so. */
async function goOn(applicant: Visitor, waiting: string): Promise<void> {
  const { page } = applicant
  await applicant.open(`${new URL(waiting).pathname.split('/seite/')[0]}/aufgaben`)
  await page.getByText('Das Formular wurde erneuert').waitFor()
  await page.goto(waiting)
  await applicant.press('Weiter')
  assert.match(await applicant.textOf('main'), /5,00\s€/)
  await applicant.press('Speichern und weiter')
  assert.match(await applicant.textOf('main'), /Welches Feuer soll es sein\?/)
  await page.getByRole('checkbox').check()
  await applicant.press('Verbindlich absenden')
  await page.waitForURL('**/eingegangen')
}
