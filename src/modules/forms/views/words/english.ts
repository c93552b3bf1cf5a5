import { sizesIn } from './sizes-in.ts'
import type { ViewWords } from './view-words.ts'

const sizes = sizesIn('en-GB')

export const english: ViewWords = {
  language: 'en',
  saveAndContinue: 'Save and continue',
  next: 'Continue',
  later: 'Continue later',
  why: 'Why do we ask this?',
  prefilled: 'If there is already an answer here, we filled it in for you. Please check it.',
  closed: 'You do not need to answer this question at the moment.',
  addedTitle: 'One more thing before you continue',
  addedText: 'Because of your answer, there are new questions on this page:',
  inEuro: 'in euros',
  inUnit: unit => `in ${unit}`,
  address: { street: 'Street', houseNumber: 'House number', postcode: 'Postcode', city: 'Town or city' },
  person: { givenName: 'First name', familyName: 'Last name' },
  birthDate: 'Date of birth',
  birthHint: 'For example 27 3 1985',
  files: {
    upload: 'Upload',
    uploaded: 'Uploaded',
    remove: 'Remove',
    limits: (types, megabytes, files) =>
      `${types}, at most ${sizes.megabytes(megabytes)} per file${files > 1 ? `, up to ${files} files` : ''}.`,
    size: sizes.size,
  },
  list: {
    empty: 'Nothing here yet.',
    change: 'Change',
    remove: 'Remove',
    incomplete: 'Incomplete',
    full: max => `You can add up to ${max} here.`,
  },
  tasks: {
    label: 'Parts of your application',
    status: { open: 'Not started', started: 'In progress', done: 'Completed', 'not-needed': 'Not needed' },
    done: (done, of) => `You have completed ${done} of ${of} parts.`,
    allDone: 'Everything is filled in. Now check your answers and send your application.',
    whenDone: 'When all parts are completed, check your answers and send your application.',
    begin: 'Start filling in',
    goOn: 'Continue filling in',
    review: 'Check your answers',
  },
  review: {
    title: 'Check your answers',
    sendTitle: 'Send your application',
    sendText: recipient =>
      `When you send it, your application goes to: ${recipient}. After that you cannot change it here any more.`,
    send: 'Send application',
    openTitle: 'Some answers are still missing',
    openText: 'Complete these pages. Then you can send your application.',
    complete: 'Complete your answers',
  },
}
