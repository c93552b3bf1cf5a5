import type { BrowserContextOptions } from 'playwright-core'
import { Visitor } from '../support/visitor.ts'

export interface Receipt {
  readonly number: string
  readonly code: string
}

export async function signIn(email: string, options: BrowserContextOptions): Promise<Visitor> {
  const staff = await Visitor.arrive(options)
  await staff.open('/amt/anmelden')
  await staff.reply({ 'E-Mail-Adresse': email, Passwort: 'amtsweg-demo' }, 'Anmelden')
  return staff
}

async function openCase(staff: Visitor, { number }: Receipt): Promise<void> {
  await staff.reply({ 'Name oder Teil der Nummer': number }, 'Anzeigen')
  await staff.follow(number)
}

export async function askBack(clerk: Visitor, receipt: Receipt): Promise<void> {
  await openCase(clerk, receipt)
  await clerk.press('Übernehmen')
  await clerk.page.getByText('Rückfrage stellen', { exact: true }).first().click()
  await clerk.reply(
    { 'Ihre Frage': 'Bitte schicken Sie uns die Bescheinigung noch einmal.', 'Dateien hochladen': 'ja' },
    'Rückfrage stellen',
  )
}

export async function decide(decider: Visitor, receipt: Receipt): Promise<void> {
  await openCase(decider, receipt)
  await decider.press('Übernehmen')
  await decider.follow('Entscheiden')
  await decider.follow('Hundesteuer festsetzen wie angemeldet')
  await decider.reply({ Kassenzeichen: '9.4711.0815', 'Erster Betrag fällig am': '15.05.2027' }, 'Weiter zur Prüfung')
  await decider.press('Jetzt entscheiden')
}
