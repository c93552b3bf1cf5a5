import { type Spoken, spokenFor } from '../../../../platform/language.ts'
import { usePageLanguage } from '../../../../ui/language.tsx'

/** What applicants read when their form has another version. */
export interface VersionWords {
  readonly renewed: {
    readonly title: string
    readonly kept: string
    readonly withdrawn: (reason: string) => string
    readonly nothingElse: string
    readonly more: (count: number) => string
    readonly summary: (day: string) => string
  }
  readonly leftBehind: { readonly title: string; readonly text: string }
  readonly offer: {
    readonly title: string
    readonly text: (lost: number) => string
    readonly link: string
  }
  readonly change: {
    readonly title: string
    readonly intro: string
    readonly changes: string
    readonly losses: string
    readonly lossesText: string
    readonly otherLosses: string
    readonly button: string
    readonly stay: string
  }
  readonly withdrawn: {
    readonly title: string
    readonly notSent: string
    readonly reason: string
    readonly wayOn: string
    readonly noWayOn: string
    readonly answers: string
    readonly answersText: string
  }
  readonly otherVersion: { readonly title: string; readonly text: string }
}

const german: VersionWords = {
  renewed: {
    title: 'Das Formular wurde erneuert',
    kept: 'Alle Ihre Angaben sind noch da.',
    withdrawn: reason => `Das bisherige Formular gilt nicht mehr: ${reason}`,
    nothingElse: 'An Ihren Angaben müssen Sie nichts ändern.',
    more: count =>
      count === 1
        ? 'Noch eine Änderung lesen Sie in der Übersicht.'
        : `Noch ${count} Änderungen lesen Sie in der Übersicht.`,
    summary: day => `Formular am ${day} erneuert: Was sich geändert hat`,
  },
  leftBehind: {
    title: 'Angaben, die nicht mehr ins Formular passen',
    text: 'Diese Angaben werden nicht mit abgesendet. Hier können Sie sie noch lesen.',
  },
  offer: {
    title: 'Für diesen Antrag gibt es ein neues Formular',
    text: lost =>
      `Sie können Ihren Antrag so zu Ende ausfüllen und absenden, wie Sie ihn begonnen haben. Im neuen Formular ${lost === 1 ? 'hätte eine Angabe' : `hätten ${lost} Angaben`} keinen Platz mehr.`,
    link: 'Ansehen, was sich ändert',
  },
  change: {
    title: 'Mit dem neuen Formular weitermachen',
    intro: 'Bis jetzt hat sich nichts geändert. Entscheiden Sie selbst, ob Sie wechseln.',
    changes: 'Was sich ändert',
    losses: 'Diese Angaben gehen verloren',
    lossesText: 'Alle anderen Angaben bleiben erhalten.',
    otherLosses: 'Ihr Antrag wurde inzwischen geändert. Prüfen Sie noch einmal, was verloren geht.',
    button: 'Zum neuen Formular wechseln',
    stay: 'Beim bisherigen Formular bleiben',
  },
  withdrawn: {
    title: 'Dieses Formular gilt nicht mehr',
    notSent: 'Ihr Antrag wurde nicht abgesendet. Ihre Angaben sind gespeichert.',
    reason: 'Der Grund:',
    wayOn: 'Sie können mit dem neuen Formular weitermachen.',
    noWayOn: 'Zurzeit gibt es kein anderes Formular. Kommen Sie später wieder oder fragen Sie bei der Behörde nach.',
    answers: 'Ihre Angaben',
    answersText: 'Hier können Sie lesen, was Sie bisher angegeben haben.',
  },
  otherVersion: {
    title: 'Das Formular wurde inzwischen erneuert',
    text: 'Ihr Antrag wurde noch nicht abgesendet. Prüfen Sie Ihre Angaben noch einmal.',
  },
}

const english: VersionWords = {
  renewed: {
    title: 'The form has been renewed',
    kept: 'All your answers are still here.',
    withdrawn: reason => `The form you began with is no longer valid: ${reason}`,
    nothingElse: 'You do not have to change any of your answers.',
    more: count =>
      count === 1 ? 'One more change is listed in the overview.' : `${count} more changes are listed in the overview.`,
    summary: day => `Form renewed on ${day}: what has changed`,
  },
  leftBehind: {
    title: 'Answers that no longer fit the form',
    text: 'These answers will not be sent. You can still read them here.',
  },
  offer: {
    title: 'There is a new form for this application',
    text: lost =>
      `You can complete and send your application the way you began it. In the new form ${lost === 1 ? 'one answer' : `${lost} answers`} would have no place.`,
    link: 'See what would change',
  },
  change: {
    title: 'Continue with the new form',
    intro: 'Nothing has changed so far. You decide whether to switch.',
    changes: 'What changes',
    losses: 'These answers will be lost',
    lossesText: 'All other answers are kept.',
    otherLosses: 'Your application has been changed meanwhile. Check once more what will be lost.',
    button: 'Switch to the new form',
    stay: 'Keep the form I began with',
  },
  withdrawn: {
    title: 'This form is no longer valid',
    notSent: 'Your application has not been sent. Your answers are saved.',
    reason: 'The reason:',
    wayOn: 'You can continue with the new form.',
    noWayOn: 'At the moment there is no other form. Come back later or ask the authority.',
    answers: 'Your answers',
    answersText: 'Here you can read what you have answered so far.',
  },
  otherVersion: {
    title: 'The form has been renewed meanwhile',
    text: 'Your application has not been sent yet. Check your answers once more.',
  },
}

const simpleGerman: VersionWords = {
  renewed: {
    title: 'Das Formular ist neu',
    kept: 'Ihre Antworten sind noch da.',
    withdrawn: reason => `Das alte Formular gilt nicht mehr. Der Grund: ${reason}`,
    nothingElse: 'Sie müssen nichts ändern.',
    more: () => 'Es gibt noch mehr Änderungen. Die stehen in der Übersicht.',
    summary: day => `Neues Formular seit ${day}: Das ist anders`,
  },
  leftBehind: {
    title: 'Antworten, die nicht mehr passen',
    text: 'Diese Antworten senden wir nicht ab. Hier können Sie die Antworten lesen.',
  },
  offer: {
    title: 'Es gibt ein neues Formular',
    text: lost =>
      `Sie können das alte Formular weiter ausfüllen. Oder Sie nehmen das neue Formular. Dann ${lost === 1 ? 'fehlt eine Antwort' : `fehlen ${lost} Antworten`}.`,
    link: 'Ansehen: Das ist anders',
  },
  change: {
    title: 'Das neue Formular nehmen',
    intro: 'Noch ist nichts anders. Sie entscheiden.',
    changes: 'Das ist anders',
    losses: 'Diese Antworten sind dann weg',
    lossesText: 'Alle anderen Antworten bleiben.',
    otherLosses: 'Der Antrag ist jetzt anders. Bitte lesen Sie noch einmal: Was ist dann weg?',
    button: 'Neues Formular nehmen',
    stay: 'Altes Formular behalten',
  },
  withdrawn: {
    title: 'Dieses Formular gilt nicht mehr',
    notSent: 'Wir haben Ihren Antrag nicht bekommen. Ihre Antworten sind gespeichert.',
    reason: 'Der Grund:',
    wayOn: 'Sie können das neue Formular nehmen.',
    noWayOn: 'Im Moment gibt es kein anderes Formular. Kommen Sie später wieder. Oder fragen Sie beim Amt nach.',
    answers: 'Ihre Antworten',
    answersText: 'Das haben Sie bis jetzt geantwortet.',
  },
  otherVersion: {
    title: 'Das Formular ist jetzt neu',
    text: 'Ihr Antrag ist noch nicht abgesendet. Prüfen Sie Ihre Antworten noch einmal.',
  },
}

const WORDS: Readonly<Record<Spoken, VersionWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const useVersionWords = (): VersionWords => WORDS[spokenFor(usePageLanguage())]
