import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'

/** One mail to one person, in plain text. */
export interface OutgoingMail {
  /** Shown as sender; the address is the one of the settings. */
  readonly fromName: string
  /** Where answers go. */
  readonly replyTo: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Stays the same however often it is tried, so that a mail server can drop a second copy. */
  readonly messageId: string
  readonly date: Date
}

/** `retry`: the server could not take it now. `refused`: it never will. */
export type Delivery = { ok: true } | { ok: false; reason: 'retry' | 'refused'; answer: string }

type Settings = Pick<Config, 'smtpUrl' | 'mailFrom'>

/** The bare address of the sender: "antrag@example.de". */
export const senderAddress = ({ mailFrom }: Settings): string => /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom.trim()

const transport = (smtpUrl: string) =>
  createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

/** Hands one mail to the mail server. Addresses are passed as objects, so that one never becomes two. */
export async function deliverMail(settings: Settings & { smtpUrl: string }, mail: OutgoingMail): Promise<Delivery> {
  const connection = transport(settings.smtpUrl)
  try {
    await connection.sendMail({
      from: { name: mail.fromName, address: senderAddress(settings) },
      replyTo: { name: '', address: mail.replyTo },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: mail.messageId,
      date: mail.date,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return { ok: true }
  } catch (error) {
    return { ok: false, ...failure(error) }
  } finally {
    connection.close()
  }
}

/** RFC 5321: 4xx asks to try again. 5xx about this recipient or this message is final; 5xx about ourselves is not. */
function failure(error: unknown): { reason: 'retry' | 'refused'; answer: string } {
  const code = field(error, 'responseCode')
  const command = field(error, 'command')
  const final = typeof code === 'number' && code >= 500 && (command === 'RCPT TO' || command === 'DATA')
  const answer = error instanceof Error ? error.message : String(error)
  return { reason: final ? 'refused' : 'retry', answer: answer.slice(0, 300) }
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

/** Whether the mail server answers and lets us in. */
export async function verifyMail(
  settings: Settings,
): Promise<{ ok: true; local: boolean } | { ok: false; answer: string }> {
  if (settings.smtpUrl === undefined) return { ok: true, local: true }
  const connection = transport(settings.smtpUrl)
  try {
    await connection.verify()
    return { ok: true, local: false }
  } catch (error) {
    return { ok: false, answer: failure(error).answer }
  } finally {
    connection.close()
  }
}
