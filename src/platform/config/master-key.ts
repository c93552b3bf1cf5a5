import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, SettingError } from './setting.ts'

const KEY_BYTES = 32

/** The key of AMTSWEG_MASTER_KEY, else of the file master.key, which is made together with a new data folder. */
export function masterKeyOf(env: Environment, dataDir: string): Buffer {
  const given = env['AMTSWEG_MASTER_KEY']
  if (given) {
    const key = Buffer.from(given, 'base64')
    if (key.length === KEY_BYTES) return key
    throw new SettingError(
      'AMTSWEG_MASTER_KEY muss 32 Bytes in Base64 enthalten. „openssl rand -base64 32“ gibt einen Schlüssel aus.',
    )
  }
  const file = join(dataDir, 'master.key')
  const key = Buffer.from(existsSync(file) ? readKey(file) : newKey(dataDir, file), 'base64')
  if (key.length === KEY_BYTES) return key
  throw new SettingError(
    `Die Schlüsseldatei ${file} ist beschädigt. Spielen Sie sie aus der Sicherung zurück oder setzen Sie AMTSWEG_MASTER_KEY.`,
  )
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new SettingError(`Die Schlüsseldatei ${file} ist nicht lesbar. Geben Sie diesem Benutzer das Leserecht.`)
  }
}

/** Data without their key are lost, so a new key is never put beside old data. */
function newKey(dataDir: string, file: string): string {
  if (existsSync(join(dataDir, 'postgres')))
    throw new SettingError(
      `Zu den Daten in ${dataDir} fehlt die Schlüsseldatei master.key. Spielen Sie sie aus der Sicherung zurück oder setzen Sie AMTSWEG_MASTER_KEY.`,
    )
  const key = randomBytes(KEY_BYTES).toString('base64')
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, key, { mode: 0o600, flag: 'wx' })
  } catch {
    throw new SettingError(
      `In den Ordner ${dataDir} lässt sich nicht schreiben. Nennen Sie mit AMTSWEG_DATA_DIR einen anderen.`,
    )
  }
  return key
}
