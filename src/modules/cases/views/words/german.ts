import { formatInstant } from '../../../../platform/date.ts'
import { formatBytes } from '../../../attachments/domain/index.ts'
import { STANDARD_TEXTS } from '../../domain/standard-text.ts'
import { textMessage } from '../../domain/written-text.ts'
import type { StatusWords } from './status-words.ts'

const letterBelow = 'Das Schreiben dazu finden Sie unten. Laden Sie es herunter und bewahren Sie es auf.'

export const german: StatusWords = {
  german: {},
  pageTitle: service => `${service}: Stand`,
  stand: {
    received: {
      title: 'Ihr Antrag ist eingegangen',
      text: 'Wir haben ihn noch nicht angefangen zu bearbeiten. Sie müssen gerade nichts tun.',
    },
    'in-work': {
      title: 'Ihr Antrag wird bearbeitet',
      text: 'Wir prüfen Ihre Angaben. Sie müssen gerade nichts tun.',
    },
    'waiting-for-applicant': {
      title: 'Wir haben eine Frage an Sie',
      text: 'Bitte antworten Sie unten. Danach bearbeiten wir Ihren Antrag weiter.',
    },
    decided: { title: 'Über Ihren Antrag ist entschieden', text: letterBelow },
    withdrawn: { title: 'Sie haben Ihren Antrag zurückgezogen', text: 'Wir bearbeiten ihn nicht weiter.' },
    closed: { title: 'Ihr Antrag ist abgeschlossen', text: 'Wir bearbeiten ihn nicht weiter.' },
    'closed-with-letter': { title: 'Ihr Antrag ist abgeschlossen', text: letterBelow },
  },
  told: {
    received: 'Sie haben den Antrag gestellt.',
    'message-sent': 'Wir haben Ihnen geschrieben.',
    'message-received': 'Sie haben uns geschrieben.',
    'question-asked': 'Wir haben Ihnen eine Frage gestellt.',
    'question-answered': 'Sie haben unsere Frage beantwortet.',
    'question-ended': 'Wir haben unsere Frage zurückgenommen.',
    decided: 'Wir haben entschieden',
    'decision-withdrawn': 'Wir haben eine frühere Entscheidung zurückgenommen',
    'application-withdrawn': 'Sie haben den Antrag zurückgezogen.',
  },
  done: {
    antwort: 'Ihre Antwort ist angekommen',
    geschrieben: 'Ihre Nachricht ist angekommen',
    zurueckgezogen: 'Ihr Antrag ist zurückgezogen',
  },
  standard: STANDARD_TEXTS,
  number: number => `Vorgangsnummer ${number}`,
  late: {
    title: 'Das geht jetzt nicht mehr',
    text: 'Ihr Antrag hat sich inzwischen geändert. Lesen Sie, wie es steht. Es wurde nichts gespeichert.',
  },
  letters: 'Schreiben an Sie',
  lettersAreGerman: undefined,
  receiptTitle: 'Eingangsbestätigung',
  messages: 'Nachrichten',
  noMessages: 'Es gibt noch keine Nachrichten.',
  you: 'Sie',
  history: 'Was bisher geschah',
  application: 'Ihr Antrag',
  showAnswers: 'Ihre Angaben ansehen',
  question: {
    title: 'Unsere Frage',
    answer: 'Ihre Antwort',
    files: 'Dateien',
    moreFiles: 'Weitere Dateien',
    limits: (kinds, size) => `${kinds}, je Datei höchstens ${size}`,
    uploaded: 'Schon hochgeladen:',
    send: 'Antwort senden',
  },
  write: {
    summary: 'Nachricht schreiben',
    label: authority => `Ihre Nachricht an ${authority}`,
    send: 'Nachricht senden',
  },
  withdraw: {
    action: 'Antrag zurückziehen',
    title: 'Wollen Sie Ihren Antrag zurückziehen?',
    effect: authority => `${authority} bearbeitet ihn dann nicht weiter. Das lässt sich nicht rückgängig machen.`,
    again: 'Sie können jederzeit einen neuen Antrag stellen.',
    cancel: 'Nicht zurückziehen',
  },
  lookup: {
    title: 'Vorgang ansehen',
    text: 'Hier sehen Sie, wie es um Ihren Antrag steht. Sie lesen Nachrichten und rufen die Entscheidung ab.',
    number: 'Vorgangsnummer',
    numberHint: 'Zwölf Ziffern, zum Beispiel 0042 8391 5027. Sie steht auf der Eingangsbestätigung.',
    code: 'Code',
    codeHint: '16 Zeichen, zum Beispiel 23HB-K7PM-XQ9D-VTR3',
  },
  trouble: {
    text: (reason, what, maxLength) =>
      textMessage(reason, what === 'answer' ? 'eine Antwort' : 'eine Nachricht', maxLength),
    tooManyFiles: max => `Mehr als ${max} Dateien auf einmal sind nicht möglich.`,
  },
  instant: formatInstant,
  size: formatBytes,
}
