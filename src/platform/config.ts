import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

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
  readonly logLevel: string
  /** Demo data, demo sign-ins and the outbox page. */
  readonly demo: boolean
  /** 32 bytes that wrap every tenant's data key. */
  readonly masterKey: Buffer
}

/** A setting that can't be used: the message names it and says what to do. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; throws SettingError with one line that names the wrong one and the way out. */
export function readConfig(env: Environment): Config {
  const dataDir = resolve(env['AMTSWEG_DATA_DIR'] ?? 'data')
  const port = portOf(env)
  const host = env['AMTSWEG_HOST'] ?? '127.0.0.1'
  return {
    databaseUrl: urlOf(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/name'),
    dataDir,
    host,
    port,
    publicUrl: (
      urlOf(env, 'AMTSWEG_PUBLIC_URL', ['http:', 'https:'], 'https://antrag.example.de') ?? `http://localhost:${port}`
    ).replace(/\/$/, ''),
    smtpUrl: urlOf(env, 'AMTSWEG_SMTP_URL', ['smtp:', 'smtps:'], 'smtp://mail.example.de:587'),
    mailFrom: env['AMTSWEG_MAIL_FROM'] ?? 'Antragsservice <antrag@localhost>',
    logLevel: logLevelOf(env),
    demo: env['AMTSWEG_DEMO'] !== 'off',
    masterKey: masterKeyOf(env, dataDir),
  }
}

function portOf(env: Environment): number {
  const text = env['AMTSWEG_PORT'] ?? env['PORT'] ?? '3000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SettingError(`AMTSWEG_PORT is "${text}", but must be a port number from 0 to 65535, for example 3000.`)
  return port
}

function urlOf(env: Environment, name: string, protocols: readonly string[], example: string): string | undefined {
  const text = env[name]
  if (text === undefined || text === '') return undefined
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
    throw new SettingError(`${name} is no address this application can use; it should look like ${example}.`)
  return text
}

function logLevelOf(env: Environment): string {
  const level = env['AMTSWEG_LOG'] ?? 'warn'
  const levels = ['debug', 'info', 'warn', 'error', 'silent']
  if (!levels.includes(level))
    throw new SettingError(`AMTSWEG_LOG is "${level}", but must be one of ${levels.join(', ')}.`)
  return level
}

function masterKeyOf(env: Environment, dataDir: string): Buffer {
  const text = env['AMTSWEG_MASTER_KEY'] ?? storedMasterKey(dataDir)
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32)
    throw new SettingError('AMTSWEG_MASTER_KEY must be 32 bytes in base64; "openssl rand -base64 32" prints one.')
  return key
}

function storedMasterKey(dataDir: string): string {
  const file = join(dataDir, 'master.key')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
