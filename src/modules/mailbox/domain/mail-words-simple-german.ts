import type { MailWords } from './mail-words.ts'

/** Leichte Sprache */
export const simpleGerman: MailWords = {
  greeting: 'Guten Tag,',
  noAnswersHere: 'Ihre Antworten stehen nicht in dieser E-Mail. So sind Ihre Daten sicher.',
  regards: 'Viele Grüße',
  receipt: ({ service, number, link }) => ({
    subject: `Wir haben Ihren Antrag ${number}`,
    paragraphs: [
      `Ihr Antrag ist bei uns. Der Antrag heißt: ${service}.`,
      `Das ist die Nummer von Ihrem Antrag: ${number}`,
      `Hier sehen Sie Ihren Antrag:\n${link}`,
      'Dafür brauchen Sie die Nummer. Und Sie brauchen Ihren Code.',
    ],
  }),
  resumeCode: ({ service, link, code, keptUntil }) => ({
    subject: `Ihr Code zum Weiter-Machen: ${service}`,
    paragraphs: [
      `Sie haben einen Antrag angefangen. Der Antrag heißt: ${service}. Ihre Antworten sind gespeichert. Der Antrag ist noch nicht abgeschickt.`,
      `Das ist Ihr Code: ${code}`,
      `Hier machen Sie weiter:\n${link}`,
      `Wir speichern Ihre Antworten bis zum ${keptUntil}. Danach löschen wir die Antworten.`,
      'Mit dem Code kann man Ihre Antworten lesen. Zeigen Sie den Code keinem anderen Menschen.',
    ],
  }),
  newMessage: ({ service, number, link }) => ({
    subject: `Es gibt eine Nachricht zu Ihrem Antrag ${number}`,
    paragraphs: [
      `Es gibt eine neue Nachricht. Sie gehört zu Ihrem Antrag: ${service}. Vielleicht müssen Sie uns antworten.`,
      `Das ist die Nummer von Ihrem Antrag: ${number}`,
      `Hier lesen Sie die Nachricht:\n${link}`,
    ],
  }),
  decision: ({ service, number, link }) => ({
    subject: `Es gibt eine Entscheidung zu Ihrem Antrag ${number}`,
    paragraphs: [
      `Wir haben über Ihren Antrag entschieden. Der Antrag heißt: ${service}.`,
      `Das ist die Nummer von Ihrem Antrag: ${number}`,
      `Hier finden Sie den Brief:\n${link}`,
      'Der Brief ist in schwerer Sprache. Verstehen Sie etwas nicht? Dann fragen Sie uns.',
    ],
  }),
}
