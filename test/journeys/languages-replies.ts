import type { Replies } from '../support/visitor.ts'
import { daysAgo } from './dog-tax-replies.ts'

/** What a person reads, presses and answers on the way, in one language. */
export interface WayInWords {
  readonly code: string
  readonly language: string
  readonly begin: string
  readonly firstPart: string
  readonly dogs: string
  readonly person: readonly Replies[]
  readonly dog: readonly Replies[]
  readonly proof: Replies
  readonly evidence: string
  readonly payment: readonly Replies[]
  readonly noMail: RegExp
  readonly pdf: string
  readonly inPdf: RegExp
  readonly status: string
  readonly question: string
  readonly answer: string
  readonly files: string
  readonly sendAnswer: string
  readonly error: RegExp
  readonly answered: RegExp
  readonly number: string
  readonly look: string
  readonly decided: string
  readonly letterIsGerman: RegExp
  mail(number: string): string
}

export const ENGLISH: WayInWords = {
  code: 'en',
  language: 'English',
  begin: 'Start now',
  firstPart: 'You, the dog’s keeper',
  dogs: 'Your dogs',
  person: [
    { 'First name': 'Erika', 'Last name': 'Mustermann', 'Date of birth': '12.8.1964' },
    { Street: 'Heidestraße', 'House number': '17', Postcode: '07806', 'Town or city': 'Neustadt an der Orla' },
    { 'Email address': 'erika.mustermann@example.de', 'Phone number': '036481 123456' },
    {
      'Is a dog already registered in your household?': 'No',
      'Do you keep the dog together with another person?': 'No',
    },
  ],
  dog: [
    { 'Name of the dog': 'Luna', Breed: 'German Shepherd', Sex: 'Female' },
    { 'When was the dog born?': '15.1.2022', 'Does the dog have a microchip?': 'No' },
    {
      'The dog has lived here since': daysAgo(5),
      'How did the dog come to you?': 'From an animal shelter or an animal welfare organisation',
    },
    { 'Has an authority decided that the dog is dangerous?': 'No' },
    { 'Is there liability insurance for the dog?': 'No' },
  ],
  proof: {
    'Would you like to apply for an exemption or a reduction for this dog?': 'Yes',
    'Why are you applying for it?': 'Guide dog or assistance dog',
  },
  evidence: 'Evidence',
  payment: [{ 'Method of payment': 'Bank transfer' }],
  noMail: /This service cannot send emails at the moment/,
  pdf: 'Confirmation as PDF',
  inPdf: /Confirmation of receipt/,
  status: 'Check your application',
  question: 'We have a question for you',
  answer: 'Your answer',
  files: 'Files',
  sendAnswer: 'Send answer',
  error: /^Error: /,
  answered: /We have received your answer/,
  number: 'Reference number',
  look: 'Check your application',
  decided: 'Your application has been decided',
  letterIsGerman: /Decisions are in German/,
  mail: number => `Decision on your application ${number}`,
}

export const SIMPLE: WayInWords = {
  code: 'de-simple',
  language: 'Leichte Sprache',
  begin: 'Jetzt anfangen',
  firstPart: 'Das sind Sie',
  dogs: 'Ihre Hunde',
  person: [
    { 'Vor-Name': 'Erika', 'Nach-Name': 'Mustermann', 'Geburts-Datum': '12.8.1964' },
    { Straße: 'Heidestraße', 'Haus-Nummer': '17', 'Post-Leit-Zahl': '07806', Ort: 'Neustadt an der Orla' },
    { 'E-Mail-Adresse': 'erika.mustermann@example.de', 'Telefon-Nummer': '036481 123456' },
    {
      'Ist bei Ihnen schon ein Hund angemeldet?': 'Nein',
      'Haben Sie den Hund zusammen mit einem anderen Menschen?': 'Nein',
    },
  ],
  dog: [
    { 'Wie heißt der Hund?': 'Luna', Rasse: 'Labrador Retriever', 'Ist der Hund ein Weibchen': 'Weibchen' },
    { 'Wann ist der Hund geboren?': '15.1.2022', 'Hat der Hund einen Chip?': 'Nein' },
    {
      'Der Hund lebt hier seit': daysAgo(5),
      'Woher haben Sie den Hund?': 'Der Hund kommt aus einem Tier-Heim oder vom Tier-Schutz.',
    },
    { 'Hat eine Behörde gesagt, dass der Hund gefährlich ist?': 'Nein' },
    { 'Gibt es für den Hund eine Haft-Pflicht-Versicherung?': 'Nein' },
  ],
  proof: {
    'Möchten Sie für diesen Hund weniger Steuer oder keine Steuer zahlen?': 'Ja',
    'Warum möchten Sie weniger zahlen?': 'Der Hund ist ein Blinden-Hund oder ein Assistenz-Hund.',
  },
  evidence: 'Nachweis',
  payment: [{ 'So möchte ich bezahlen': 'Ich überweise das Geld selbst.' }],
  noMail: /Hier kann man gerade keine E-Mails schicken/,
  pdf: 'Bestätigung als PDF',
  inPdf: /Das ist die Nummer von Ihrem Antrag/,
  status: 'Meinen Antrag ansehen',
  question: 'Wir haben eine Frage',
  answer: 'Ihre Antwort',
  files: 'Dateien',
  sendAnswer: 'Antwort schicken',
  error: /^Fehler: /,
  answered: /Ihre Antwort ist da/,
  number: 'Nummer von Ihrem Antrag',
  look: 'Antrag ansehen',
  decided: 'Wir haben entschieden',
  letterIsGerman: /Die Entscheidung ist in schwerer Sprache/,
  mail: number => `Es gibt eine Entscheidung zu Ihrem Antrag ${number}`,
}
