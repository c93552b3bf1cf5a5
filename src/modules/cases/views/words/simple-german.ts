import { instantIn } from '../../../../platform/instant.ts'
import { german } from './german.ts'
import type { StatusWords } from './status-words.ts'

const letterBelow = 'Der Brief ist unten. Bitte speichern Sie den Brief. Und heben Sie den Brief gut auf.'

/** Leichte Sprache */
export const simpleGerman: StatusWords = {
  german: {},
  pageTitle: service => `${service}: So weit sind wir`,
  stand: {
    received: {
      title: 'Ihr Antrag ist da',
      text: 'Wir haben noch nicht mit dem Antrag angefangen. Sie müssen jetzt nichts tun.',
    },
    'in-work': {
      title: 'Wir arbeiten an Ihrem Antrag',
      text: 'Wir prüfen Ihre Antworten. Sie müssen jetzt nichts tun.',
    },
    'waiting-for-applicant': {
      title: 'Wir haben eine Frage',
      text: 'Die Frage ist unten. Bitte antworten Sie uns. Danach arbeiten wir weiter.',
    },
    decided: { title: 'Wir haben entschieden', text: letterBelow },
    withdrawn: {
      title: 'Sie wollen den Antrag nicht mehr',
      text: 'Deshalb arbeiten wir nicht mehr an dem Antrag.',
    },
    closed: { title: 'Ihr Antrag ist fertig', text: 'Wir arbeiten nicht mehr an dem Antrag.' },
    'closed-with-letter': { title: 'Ihr Antrag ist fertig', text: letterBelow },
  },
  told: {
    received: 'Sie haben den Antrag abgeschickt.',
    'message-sent': 'Wir haben Ihnen geschrieben.',
    'message-received': 'Sie haben uns geschrieben.',
    'question-asked': 'Wir haben Sie etwas gefragt.',
    'question-answered': 'Sie haben uns geantwortet.',
    'question-ended': 'Sie müssen die Frage nicht mehr beantworten.',
    decided: 'Wir haben entschieden',
    'decision-withdrawn': 'Diese Entscheidung gilt nicht mehr',
    'application-withdrawn': 'Sie wollten den Antrag nicht mehr.',
  },
  done: {
    antwort: 'Ihre Antwort ist da',
    geschrieben: 'Ihre Nachricht ist da',
    zurueckgezogen: 'Wir arbeiten nicht mehr an dem Antrag',
  },
  standard: {
    letter: 'Wir haben Ihnen einen Brief geschrieben. Der Brief ist hier. Heben Sie den Brief gut auf.',
    filesOnly: 'Ich habe Dateien geschickt.',
  },
  number: number => `Das ist die Nummer von Ihrem Antrag: ${number}`,
  late: {
    title: 'Das geht nicht mehr',
    text: 'Bei Ihrem Antrag ist etwas anders. Bitte lesen Sie hier. Wir haben nichts gespeichert.',
  },
  letters: 'Briefe für Sie',
  lettersAreGerman: 'Die Entscheidung ist in schwerer Sprache. Verstehen Sie etwas nicht? Dann fragen Sie uns.',
  receiptTitle: 'Bestätigung: Wir haben Ihren Antrag',
  messages: 'Nachrichten',
  noMessages: 'Es gibt noch keine Nachrichten.',
  you: 'Sie',
  history: 'Das ist passiert',
  application: 'Ihr Antrag',
  showAnswers: 'Ihre Antworten ansehen',
  question: {
    title: 'Unsere Frage',
    answer: 'Ihre Antwort',
    files: 'Dateien',
    moreFiles: 'Noch mehr Dateien',
    limits: (kinds, size) => `Diese Dateien gehen: ${kinds}. Eine Datei darf bis zu ${size} groß sein.`,
    uploaded: 'Diese Dateien sind schon da:',
    send: 'Antwort schicken',
  },
  write: {
    summary: 'Nachricht schreiben',
    label: authority => `Ihre Nachricht. Sie geht an: ${authority}`,
    send: 'Nachricht schicken',
  },
  withdraw: {
    action: 'Ich will den Antrag nicht mehr',
    title: 'Wollen Sie den Antrag nicht mehr?',
    effect: () => 'Dann arbeiten wir nicht mehr an dem Antrag. Das können Sie nicht mehr ändern.',
    again: 'Aber Sie können einen neuen Antrag schicken.',
    cancel: 'Ich will den Antrag behalten',
  },
  lookup: {
    title: 'Antrag ansehen',
    text: 'Hier sehen Sie: Was macht mein Antrag? Hier lesen Sie Nachrichten. Und hier finden Sie Briefe.',
    number: 'Nummer von Ihrem Antrag',
    numberHint: 'Die Nummer hat 12 Ziffern. Zum Beispiel: 0042 8391 5027',
    code: 'Code',
    codeHint: 'Der Code hat 16 Zeichen. Zum Beispiel: 23HB-K7PM-XQ9D-VTR3',
  },
  trouble: {
    text(reason, what, maxLength) {
      switch (reason) {
        case 'empty':
          return what === 'answer' ? 'Bitte schreiben Sie eine Antwort.' : 'Bitte schreiben Sie eine Nachricht.'
        case 'too-long':
          return `Der Text ist zu lang. Erlaubt sind ${maxLength} Zeichen.`
        case 'unreadable':
          return 'In dem Text sind Zeichen, die man nicht sieht. Bitte tippen Sie den Text neu.'
      }
    },
    tooManyFiles: max => `Das sind zu viele Dateien. Erlaubt sind ${max}.`,
  },
  instant: at => instantIn('de-simple', at),
  size: german.size,
}
