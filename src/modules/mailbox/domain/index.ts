export { isMailAddress, type MailContent, type MailState } from './mail.ts'
export { decisionMail, newMessageMail, receiptMail, resumeCodeMail } from './mail-texts.ts'
export type { Direction, Message, MessageId } from './message.ts'
