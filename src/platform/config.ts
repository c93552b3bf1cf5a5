import { resolve } from 'node:path'
import { refuseUnknown } from './config/known-settings.ts'
import { masterKeyOf } from './config/master-key.ts'
import { type Environment, SettingError } from './config/setting.ts'
import { mailFromOf, oneOf, portOf, urlOf } from './config/values.ts'

export { SettingError }

/** The settings, read once from the environment. Every name begins with AMTSWEG_, except DATABASE_URL. */
export interface Config {
  /** A PostgreSQL server; undefined: the embedded one in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** Where people reach the application, without a slash at the end. */
  readonly publicUrl: string
  /** smtp://…; undefined: mails stay in the local outbox page. */
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** A proxy in front names the caller's address (X-Forwarded-For); believed only when set. */
  readonly behindProxy: boolean
  readonly logLevel: string
  /** Demo data, demo sign-ins and the outbox page. */
  readonly demo: boolean
  /** 32 bytes that wrap every tenant's data key. */
  readonly masterKey: Buffer
}

/** Reads the settings; throws SettingError with one line that names the wrong one and the way out. */
export function readConfig(env: Environment): Config {
  refuseUnknown(env)
  const dataDir = resolve(env['AMTSWEG_DATA_DIR'] || 'data')
  const port = portOf(env)
  return {
    databaseUrl: urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name'),
    dataDir,
    host: env['AMTSWEG_HOST'] || '127.0.0.1',
    port,
    publicUrl: (
      urlOf(env, 'AMTSWEG_PUBLIC_URL', ['http:', 'https:'], 'https://antrag.example.de') ?? `http://localhost:${port}`
    ).replace(/\/+$/, ''),
    smtpUrl: urlOf(env, 'AMTSWEG_SMTP_URL', ['smtp:', 'smtps:'], 'smtp://mail.example.de:587'),
    mailFrom: mailFromOf(env),
    behindProxy: oneOf(env, 'AMTSWEG_PROXY', ['off', 'on']) === 'on',
    logLevel: oneOf(env, 'AMTSWEG_LOG', ['warn', 'debug', 'info', 'error', 'silent']),
    demo: oneOf(env, 'AMTSWEG_DEMO', ['on', 'off']) === 'on',
    masterKey: masterKeyOf(env, dataDir),
  }
}
