import type { MailWords } from './mail-words.ts'

export const english: MailWords = {
  greeting: 'Hello,',
  noAnswersHere: 'To protect your data, this email contains nothing from your application.',
  regards: 'Kind regards',
  receipt: ({ service, number, link }) => ({
    subject: `We have received your application ${number}`,
    paragraphs: [
      `We have received your application “${service}”.`,
      `Your reference number: ${number}`,
      `Check your application and get the confirmation here:\n${link}`,
      'You need your reference number and your code for this.',
    ],
  }),
  resumeCode: ({ service, link, code, keptUntil }) => ({
    subject: `Your code to continue: ${service}`,
    paragraphs: [
      `You have started the application “${service}”. Your answers are saved. The application has not been sent yet.`,
      `Your code: ${code}`,
      `Continue here:\n${link}`,
      `We keep your answers until ${keptUntil}. After that we delete them.`,
      'Do not share the code. Anyone who has it can read your answers.',
    ],
  }),
  newMessage: ({ service, number, link }) => ({
    subject: `New message about your application ${number}`,
    paragraphs: [
      `There is a new message about your application “${service}”. We may need an answer from you.`,
      `Your reference number: ${number}`,
      `Read the message and answer here:\n${link}`,
    ],
  }),
  decision: ({ service, number, link }) => ({
    subject: `Decision on your application ${number}`,
    paragraphs: [
      `Your application “${service}” has been decided.`,
      `Your reference number: ${number}`,
      `Get the decision here:\n${link}`,
      'The letter is in German, the official language (section 23 VwVfG).',
    ],
  }),
}
