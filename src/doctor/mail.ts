import type { Config } from '../platform/config.ts'
import { broken, type Finding, note, ok, reasonOf } from './finding.ts'

const LIMIT_MS = 5_000
const CHECK = 'Mail'

/** Signs in at the mail server without sending anything. */
export async function checkMail(config: Config): Promise<Finding> {
  const { smtpUrl } = config
  if (smtpUrl === undefined)
    return config.demo
      ? ok(CHECK, 'Mails bleiben im Postausgang (/demo/postausgang)')
      : note(CHECK, 'kein Mailserver: niemand bekommt Mails', 'Setzen Sie AMTSWEG_SMTP_URL.')
  const { createTransport } = await import('nodemailer')
  const { host } = new URL(smtpUrl)
  const limits = { connectionTimeout: LIMIT_MS, greetingTimeout: LIMIT_MS, socketTimeout: LIMIT_MS }
  const transport = createTransport({ url: smtpUrl, ...limits })
  try {
    await transport.verify()
    return ok(CHECK, `${host} nimmt Mails an`)
  } catch (error) {
    return broken(
      CHECK,
      `${host}: ${reasonOf(error)}`,
      'Prüfen Sie AMTSWEG_SMTP_URL: Rechner, Port, Benutzer, Passwort.',
    )
  } finally {
    transport.close()
  }
}
