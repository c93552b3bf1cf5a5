import type { MailContent } from './mail.ts'

/** Mails carry no answers: they are not secret on their way. Number, service and a link are all they hold. */
interface About {
  /** "Stadt Neustadt an der Orla" */
  readonly authority: string
  /** Title of the online service. */
  readonly service: string
  readonly link: string
}

const letter = (paragraphs: readonly string[], authority: string): string =>
  [
    'Guten Tag,',
    ...paragraphs,
    'Aus Gründen des Datenschutzes stehen in dieser E-Mail keine Angaben aus Ihrem Antrag.',
    `Freundliche Grüße\n${authority}`,
  ].join('\n\n')

export const receiptMail = ({ authority, service, link, number }: About & { number: string }): MailContent => ({
  subject: `Ihr Antrag ${number} ist eingegangen`,
  text: letter(
    [
      `Ihr Antrag „${service}“ ist bei uns eingegangen.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Den Stand und Ihre Eingangsbestätigung finden Sie hier:\n${link}`,
      'Sie brauchen dafür Ihre Vorgangsnummer und Ihren Code.',
    ],
    authority,
  ),
})

export const resumeCodeMail = ({
  authority,
  service,
  link,
  code,
  keptUntil,
}: About & { code: string; keptUntil: string }): MailContent => ({
  subject: `Ihr Code zum Weitermachen: ${service}`,
  text: letter(
    [
      `Sie haben den Antrag „${service}“ begonnen. Ihre Angaben sind gespeichert. Abgeschickt ist der Antrag noch nicht.`,
      `Ihr Code: ${code}`,
      `Hier machen Sie weiter:\n${link}`,
      `Wir bewahren Ihre Angaben bis zum ${keptUntil} auf. Danach löschen wir sie.`,
      'Geben Sie den Code nicht weiter. Wer ihn hat, kann Ihre Angaben lesen.',
    ],
    authority,
  ),
})

export const newMessageMail = ({ authority, service, link, number }: About & { number: string }): MailContent => ({
  subject: `Neue Nachricht zu Ihrem Antrag ${number}`,
  text: letter(
    [
      `Zu Ihrem Antrag „${service}“ gibt es eine neue Nachricht. Vielleicht brauchen wir eine Antwort von Ihnen.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Hier lesen Sie die Nachricht und antworten:\n${link}`,
    ],
    authority,
  ),
})

export const decisionMail = ({ authority, service, link, number }: About & { number: string }): MailContent => ({
  subject: `Entscheidung zu Ihrem Antrag ${number}`,
  text: letter(
    [
      `Über Ihren Antrag „${service}“ ist entschieden.`,
      `Ihre Vorgangsnummer: ${number}`,
      `Hier rufen Sie die Entscheidung ab:\n${link}`,
    ],
    authority,
  ),
})
