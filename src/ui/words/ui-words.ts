import type { Spoken } from '../../platform/language.ts'

/** What page frame and components say in one language. A key that is missing does not compile. */
export interface UiWords {
  readonly skip: string
  readonly mainMenu: string
  readonly finder: string
  readonly resume: string
  readonly status: string
  readonly back: string
  readonly youAreHere: string
  readonly languages: string
  readonly imprint: string
  readonly dataProtection: string
  readonly accessibility: string
  /** Before a message, for those who do not see its colour. */
  readonly error: string
  readonly info: string
  readonly success: string
  readonly warning: string
  readonly checkAnswers: string
  /** After the label of what may be left empty. */
  readonly optional: string
  readonly change: string
  readonly pleaseChoose: string
  readonly day: string
  readonly month: string
  readonly time: string
  readonly year: string
  step(step: number, of: number, label: string): string
}

const german: UiWords = {
  skip: 'Zum Inhalt springen',
  mainMenu: 'Hauptmenü',
  finder: 'Suche',
  resume: 'Weitermachen',
  status: 'Vorgang ansehen',
  back: 'Zurück',
  youAreHere: 'Sie sind hier',
  languages: 'Sprache',
  imprint: 'Impressum',
  dataProtection: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  error: 'Fehler: ',
  info: 'Hinweis: ',
  success: 'Erfolg: ',
  warning: 'Wichtig: ',
  checkAnswers: 'Bitte prüfen Sie Ihre Angaben',
  optional: '(freiwillig)',
  change: 'Ändern',
  pleaseChoose: 'Bitte wählen',
  day: 'Tag',
  month: 'Monat',
  time: 'Uhrzeit',
  year: 'Jahr',
  step: (step, of, label) => `Schritt ${step} von ${of}: ${label}`,
}

const english: UiWords = {
  skip: 'Skip to content',
  mainMenu: 'Main menu',
  finder: 'Search',
  resume: 'Continue a draft',
  status: 'Check an application',
  back: 'Back',
  youAreHere: 'You are here',
  languages: 'Language',
  imprint: 'Legal notice',
  dataProtection: 'Privacy',
  accessibility: 'Accessibility',
  error: 'Error: ',
  info: 'Note: ',
  success: 'Success: ',
  warning: 'Important: ',
  checkAnswers: 'Please check your answers',
  optional: '(optional)',
  change: 'Change',
  pleaseChoose: 'Please choose',
  day: 'Day',
  month: 'Month',
  time: 'Time',
  year: 'Year',
  step: (step, of, label) => `Step ${step} of ${of}: ${label}`,
}

const simpleGerman: UiWords = {
  ...german,
  skip: 'Zum Text springen',
  mainMenu: 'Menü',
  resume: 'Antrag weiter ausfüllen',
  status: 'Antrag ansehen',
  imprint: 'Wer macht diese Seite?',
  dataProtection: 'Daten-Schutz',
  accessibility: 'Barriere-Freiheit',
  success: 'Geschafft: ',
  checkAnswers: 'Hier stimmt etwas nicht',
  optional: '(Sie müssen hier nichts schreiben)',
  pleaseChoose: 'Bitte wählen Sie aus',
}

export const UI_WORDS: Readonly<Record<Spoken, UiWords>> = { de: german, en: english, 'de-simple': simpleGerman }
