import type { Replies } from '../support/visitor.ts'

/** "14.11.2026", so many days before today. */
export function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000)
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`
}

/** The first dog, page by page; the last page, with the proof of its exemption, is not among them. */
export const luna: readonly Replies[] = [
  { Rufname: 'Luna', Rasse: 'Labrador Retriever', Geschlecht: 'Hündin' },
  {
    'Wann wurde der Hund geboren?': '15.1.2022',
    'Hat der Hund einen Mikrochip?': 'Ja',
    'Nummer des Mikrochips': '276098100123456',
  },
  {
    'Der Hund lebt hier seit': daysAgo(9),
    'Wie ist der Hund zu Ihnen gekommen?': 'Mit mir zugezogen',
    'Wo war der Hund bisher angemeldet?': 'Jena',
  },
  { 'Hat eine Behörde festgestellt, dass der Hund gefährlich ist?': 'Nein' },
  {
    'Gibt es eine Haftpflichtversicherung für den Hund?': 'Ja',
    'Name der Versicherung': 'Beispiel Versicherung',
    Vertragsnummer: 'HV-4711',
  },
]

export const strolch: readonly Replies[] = [
  {
    Rufname: 'Strolch',
    Rasse: 'Mischling',
    'Welche Rassen stecken in dem Hund?': 'Schäferhund und Collie',
    Geschlecht: 'Rüde',
  },
  { 'Wann wurde der Hund geboren?': daysAgo(60), 'Hat der Hund einen Mikrochip?': 'Nein' },
  {
    'Der Hund lebt hier seit': daysAgo(5),
    'Wie ist der Hund zu Ihnen gekommen?': 'Aus dem Tierheim oder von einer Tierschutzorganisation',
  },
  { 'Hat eine Behörde festgestellt, dass der Hund gefährlich ist?': 'Nein' },
  { 'Gibt es eine Haftpflichtversicherung für den Hund?': 'Nein' },
  { 'Möchten Sie für diesen Hund eine Befreiung oder Ermäßigung beantragen?': 'Nein' },
]

export const person: readonly Replies[] = [
  { Vorname: 'Erika', Nachname: 'Mustermann', Geburtsdatum: '12.8.1964' },
  { Straße: 'Heidestraße', Hausnummer: '17', Postleitzahl: '07806', Ort: 'Neustadt an der Orla' },
  { 'E-Mail-Adresse': 'erika.mustermann@example.de', Telefonnummer: '036481 123456' },
  {
    'Ist in Ihrem Haushalt schon ein Hund angemeldet?': 'Nein',
    'Halten Sie den Hund gemeinsam mit einer anderen Person?': 'Nein',
  },
]

export const payment: readonly Replies[] = [
  { Zahlungsart: 'Abbuchung von meinem Konto (SEPA-Lastschrift)' },
  { IBAN: 'DE02120300000000202051', 'Ist das Ihr eigenes Konto?': 'Ja', 'Ich ermächtige': 'ja' },
]
