import type { MailWords } from './mail-words.ts'

export const german: MailWords = {
  greeting: 'Guten Tag,',
  noAnswersHere: 'Aus Gründen des Datenschutzes stehen in dieser E-Mail keine Angaben aus Ihrem Antrag.',
  regards: 'Freundliche Grüße',
  receipt: ({ service, number, link }) => ({
    subject: `Ihr Antrag ${number} ist eingegangen`,
    paragraphs: [
      `Ihr Antrag „${service}“ ist bei uns eingegangen.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Den Stand und Ihre Eingangsbestätigung finden Sie hier:\n${link}`,
      'Sie brauchen dafür Ihre Vorgangsnummer und Ihren Code.',
    ],
  }),
  resumeCode: ({ service, link, code, keptUntil }) => ({
    subject: `Ihr Code zum Weitermachen: ${service}`,
    paragraphs: [
      `Sie haben den Antrag „${service}“ begonnen. Ihre Angaben sind gespeichert. Abgeschickt ist der Antrag noch nicht.`,
      `Ihr Code: ${code}`,
      `Hier machen Sie weiter:\n${link}`,
      `Wir bewahren Ihre Angaben bis zum ${keptUntil} auf. Danach löschen wir sie.`,
      'Geben Sie den Code nicht weiter. Wer ihn hat, kann Ihre Angaben lesen.',
    ],
  }),
  newMessage: ({ service, number, link }) => ({
    subject: `Neue Nachricht zu Ihrem Antrag ${number}`,
    paragraphs: [
      `Zu Ihrem Antrag „${service}“ gibt es eine neue Nachricht. Vielleicht brauchen wir eine Antwort von Ihnen.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Hier lesen Sie die Nachricht und antworten:\n${link}`,
    ],
  }),
  decision: ({ service, number, link }) => ({
    subject: `Entscheidung zu Ihrem Antrag ${number}`,
    paragraphs: [
      `Über Ihren Antrag „${service}“ ist entschieden.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Hier rufen Sie die Entscheidung ab:\n${link}`,
    ],
  }),
}
