import { instantIn } from '../../../../platform/instant.ts'
import type { ApplicationWords } from './application-words.ts'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const megabytes = (bytes: number): string => `${number.format(bytes / 1_048_576)} MB`
const kinds = (accept: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    accept.map(type => (type.split('/')[1] ?? type).toUpperCase()),
  )

export const english: ApplicationWords = {
  language: 'en',
  start: {
    takesAbout: 'Filling in the form takes about',
    minutes: minutes => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    kept: days => `You can stop at any time and continue later. We keep your answers for ${days} days.`,
    atHand: 'What you will need',
    cost: 'What it costs',
    begin: 'Start now',
    resume: 'Continue with a code',
    responsible: 'Who is responsible',
    legalBasis: 'Legal basis',
    dataProtection: 'Privacy',
    allDataProtection: 'Full privacy information (in German)',
    home: 'Home',
  },
  contact: { phone: 'Phone', email: 'Email', opened: hours => `Opening hours: ${hours}` },
  later: {
    title: 'Continue later',
    saved: 'Your answers are saved. With this code you can continue on any device:',
    enterHere: 'Enter it here:',
    until: day =>
      `The code is valid until ${day}. Anyone who has the code can read and change your application. Do not share it.`,
    copyCode: 'Copy code',
    print: 'Print',
    byMail: 'Get the code by email',
    address: 'Email address',
    sendCode: 'Send code',
    badAddress: 'Enter an email address, for example name@example.com',
    sentTitle: 'The code is on its way',
    sentText: address => `We are sending it to ${address}.`,
    noMailTitle: 'No email was sent',
    noMailText: 'This service cannot send emails at the moment. Write the code down or print it.',
    howOn: 'What next?',
    stranger: 'Are you using someone else’s device? Then close the application here.',
    goOn: 'Continue now',
    close: 'Close the application on this device',
  },
  code: {
    label: 'Code',
    hint: '16 characters, for example 23HB-K7PM-XQ9D-VTR3. Capital or small letters, with or without dashes: all are fine.',
    goOn: 'Continue',
    resumeTitle: 'Continue your application',
    resumeText: 'Enter the code you were given when you stopped.',
    alreadySent: 'Have you already sent your application?',
    toStatus: 'Check your application',
    expiredTitle: 'Please enter your code',
    expiredText:
      'This application is no longer open in this browser. With your code you can continue where you left off.',
    expiredValues: 'Your last answers are still here and will be saved after that.',
    noCode: 'You do not have a code?',
    beginAnew: 'Start a new application',
    refusals: {
      'not-a-code': 'Enter the code with its 16 characters, for example 23HB-K7PM-XQ9D-VTR3',
      'mistyped-code': 'There is a typing mistake in this code. Compare it character by character',
      'not-a-number': 'Enter the reference number with its twelve digits, for example 0042 8391 5027',
      'mistyped-number': 'There is a typing mistake in this reference number. Compare it digit by digit',
      unknown:
        'We cannot find an application for this. Check what you entered. A draft is deleted 60 days after the last change',
    },
  },
  receipt: {
    title: 'We have received your application',
    number: 'Your reference number:',
    receivedBy: 'Received by:',
    receivedAt: at => `on ${at}`,
    mailed: address => `We are sending a confirmation to ${address}.`,
    notMailed:
      'This service cannot send emails at the moment. Download the confirmation here. You find messages where you check your application.',
    code: 'Your code:',
    keep: 'With the number and the code you can check your application at any time. Keep both.',
    pdf: 'Confirmation as PDF',
    status: 'Check your application',
    copyNumber: 'Copy number',
    steps: 'What happens next',
  },
  overview: {
    toStart: 'To the start page of this application',
    toTasks: 'To the overview',
  },
  conflict: {
    title: 'This page was changed in another window',
    stored: 'It now says:',
    yours: 'Below you see your answers from this window. If you choose “Save and continue”, these will count. Or:',
    keepStored: 'Keep the answers from the other window',
  },
  files: {
    sentMeanwhile: 'The application has been sent in the meantime',
    tooManyHere: max => `We cannot accept more files here${max === undefined ? '' : `: at most ${max}`}`,
    refusal(reason, { maxBytes, accept }) {
      switch (reason) {
        case 'too-large':
          return `The file is too large. It can be at most ${megabytes(maxBytes)}.`
        case 'wrong-type':
          return `We cannot accept this file. Choose an undamaged file in the format ${kinds(accept)}.`
        case 'empty':
          return 'Choose a file. None has arrived, or it is empty.'
        case 'interrupted':
          return 'The file did not arrive completely. Check your connection and upload it again.'
        case 'too-many':
          return 'There are too many files in this application. Remove another file first.'
      }
    },
  },
  instant: at => instantIn('en', at),
}
