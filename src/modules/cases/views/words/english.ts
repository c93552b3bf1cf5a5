import { instantIn } from '../../../../platform/instant.ts'
import { bytesIn } from '../../../attachments/domain/index.ts'
import type { StatusWords } from './status-words.ts'

const number = new Intl.NumberFormat('en-GB')
const letterBelow = 'You find the letter about it below. Download it and keep it.'

export const english: StatusWords = {
  german: { lang: 'de' },
  pageTitle: service => `${service}: status`,
  stand: {
    received: {
      title: 'We have received your application',
      text: 'We have not started working on it yet. There is nothing you need to do right now.',
    },
    'in-work': {
      title: 'We are working on your application',
      text: 'We are checking your answers. There is nothing you need to do right now.',
    },
    'waiting-for-applicant': {
      title: 'We have a question for you',
      text: 'Please answer below. After that we continue with your application.',
    },
    decided: { title: 'Your application has been decided', text: letterBelow },
    withdrawn: { title: 'You have withdrawn your application', text: 'We are no longer working on it.' },
    closed: { title: 'Your application is closed', text: 'We are no longer working on it.' },
    'closed-with-letter': { title: 'Your application is closed', text: letterBelow },
  },
  told: {
    received: 'You sent the application.',
    'message-sent': 'We wrote to you.',
    'message-received': 'You wrote to us.',
    'question-asked': 'We asked you a question.',
    'question-answered': 'You answered our question.',
    'question-ended': 'We took our question back.',
    decided: 'We decided',
    'decision-withdrawn': 'We took an earlier decision back',
    'application-withdrawn': 'You withdrew the application.',
  },
  done: {
    antwort: 'We have received your answer',
    geschrieben: 'We have received your message',
    zurueckgezogen: 'Your application is withdrawn',
  },
  standard: {
    letter: 'There is a letter from us about your application. You find it here. Keep it.',
    filesOnly: 'I have uploaded files.',
  },
  number: of => `Reference number ${of}`,
  late: {
    title: 'This is no longer possible',
    text: 'Your application has changed in the meantime. Read how it stands now. Nothing was saved.',
  },
  letters: 'Letters to you',
  lettersAreGerman: 'Decisions are in German, because German is the official language (section 23 VwVfG).',
  receiptTitle: 'Confirmation of receipt',
  messages: 'Messages',
  noMessages: 'There are no messages yet.',
  you: 'You',
  history: 'What has happened so far',
  application: 'Your application',
  showAnswers: 'Show your answers',
  question: {
    title: 'Our question',
    answer: 'Your answer',
    files: 'Files',
    moreFiles: 'More files',
    limits: (kinds, size) => `${kinds}, at most ${size} for each file`,
    uploaded: 'Already uploaded:',
    send: 'Send answer',
  },
  write: { summary: 'Write a message', label: authority => `Your message to ${authority}`, send: 'Send message' },
  withdraw: {
    action: 'Withdraw application',
    title: 'Do you want to withdraw your application?',
    effect: authority => `${authority} will then stop working on it. This cannot be undone.`,
    again: 'You can send a new application at any time.',
    cancel: 'Do not withdraw',
  },
  lookup: {
    title: 'Check your application',
    text: 'Here you see how your application stands. You read messages and get the decision.',
    number: 'Reference number',
    numberHint: 'Twelve digits, for example 0042 8391 5027. You find it on the confirmation of receipt.',
    code: 'Code',
    codeHint: '16 characters, for example 23HB-K7PM-XQ9D-VTR3',
  },
  trouble: {
    text(reason, what, maxLength) {
      switch (reason) {
        case 'empty':
          return what === 'answer' ? 'Write an answer.' : 'Write a message.'
        case 'too-long':
          return `The text is too long. Shorten it to ${number.format(maxLength)} characters.`
        case 'unreadable':
          return 'The text contains invisible control characters. Type that part instead of pasting it.'
      }
    },
    tooManyFiles: max => `You can send at most ${max} files at once.`,
  },
  instant: at => instantIn('en', at),
  size: bytesIn('en-GB'),
}
