/** Mails carry no answers: they are not secret on their way. Number, service and a link are all they hold. */
export interface MailAbout {
  /** "Stadt Neustadt an der Orla" */
  readonly authority: string
  /** Title of the online service. */
  readonly service: string
  readonly link: string
}
export interface NumberedMail extends MailAbout {
  readonly number: string
}
export interface CodeMail extends MailAbout {
  readonly code: string
  readonly keptUntil: string
}

/** A mail without what all have in common. */
interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** What mails say in one language. A key that is missing does not compile. */
export interface MailWords {
  readonly greeting: string
  readonly noAnswersHere: string
  readonly regards: string
  receipt(about: NumberedMail): Letter
  resumeCode(about: CodeMail): Letter
  newMessage(about: NumberedMail): Letter
  decision(about: NumberedMail): Letter
}
