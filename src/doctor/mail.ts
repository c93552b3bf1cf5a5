import type { Config } from '../platform/config.ts'
import { broken, type Finding, note, ok } from './finding.ts'

const CHECK = 'Mail'

/** Signs in at the mail server without sending anything. */
export async function checkMail(config: Config): Promise<Finding> {
  if (config.smtpUrl === undefined)
    return config.demo
      ? ok(CHECK, 'Mails bleiben im Postausgang (/demo/postausgang)')
      : note(CHECK, 'kein Mailserver: niemand bekommt Mails', 'Setzen Sie AMTSWEG_SMTP_URL.')
  const { verifyMail } = await import('../platform/mail/smtp.ts')
  const { host } = new URL(config.smtpUrl)
  const verified = await verifyMail(config)
  return verified.ok
    ? ok(CHECK, `${host} nimmt Mails an`)
    : broken(
        CHECK,
        `${host}: ${verified.answer.split('\n')[0]}`,
        'Prüfen Sie AMTSWEG_SMTP_URL: Rechner, Port, Benutzer, Passwort.',
      )
}
