import { SettingError } from '../platform/config.ts'
import { ServerProblem } from '../platform/db/check-server.ts'
import { EmbeddedError } from '../platform/db/embedded/embedded-error.ts'
import { type ExitCode, UsageError } from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Dort antwortet kein Server. Läuft er, und stimmen Adresse und Port?',
  ENOTFOUND: 'Diesen Rechner gibt es nicht. Stimmt die Adresse?',
  EAI_AGAIN: 'Der Name des Rechners lässt sich nicht auflösen. Stimmt die Adresse?',
  ETIMEDOUT: 'Der Server antwortet nicht. Stimmt die Adresse, und lässt die Firewall Sie durch?',
  ENOENT: 'Den Socket gibt es nicht. Läuft der Server?',
  '28P01': 'Das Passwort stimmt nicht.',
  '28000': 'Der Server lässt diesen Benutzer nicht zu.',
  '3D000': 'Diese Datenbank gibt es dort nicht. Legen Sie sie mit CREATE DATABASE an.',
  '42501': 'Diesem Benutzer fehlen Rechte. Er muss der Besitzer der Datenbank sein und Rollen anlegen dürfen.',
  '53300': 'Der Server nimmt keine weitere Verbindung an.',
  '57P03': 'Der Server startet gerade. Versuchen Sie es gleich noch einmal.',
}

/** One line that says what is wrong and what to do; a bug keeps its stack. */
export function explainError(error: unknown, env: Environment): { line: string; code: ExitCode } {
  if (error instanceof UsageError) return { line: `${error.message} Hilfe: npx amtsweg --help`, code: 2 }
  if (error instanceof SettingError) return { line: error.message, code: 2 }
  if (error instanceof EmbeddedError || error instanceof ServerProblem) return { line: error.message, code: 1 }
  const code = codeOf(error)
  if (isListening(error) && (code === 'EADDRINUSE' || code === 'EACCES')) return { line: portTaken(code, env), code: 1 }
  const file = fileProblem(code, error)
  if (file) return { line: file, code: 1 }
  if (code === 'EADDRNOTAVAIL')
    return { line: 'Diese Netzadresse hat der Rechner nicht. Ändern Sie AMTSWEG_HOST.', code: 2 }
  const unreachable = env['DATABASE_URL'] ? UNREACHABLE[code] : undefined
  if (unreachable) return { line: `Die Datenbank aus DATABASE_URL (${server(env)}): ${unreachable}`, code: 1 }
  return { line: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 }
}

/** A connection that was tried over IPv4 and IPv6 fails with both errors in one. */
function codeOf(error: unknown): string {
  if (error instanceof Error && error.message.startsWith('SASL')) return '28P01'
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** Files that the machine does not let us write; anything else about a file is a bug. */
function fileProblem(code: string, error: unknown): string | undefined {
  const path = error instanceof Error && 'path' in error ? String(error.path) : ''
  if (path === '') return undefined
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} lässt sich nicht schreiben. Geben Sie diesem Benutzer das Recht dazu oder nennen Sie mit AMTSWEG_DATA_DIR einen anderen Ordner.`
    case 'ENOSPC':
      return `Für ${path} ist kein Platz mehr auf der Platte. Schaffen Sie Platz oder nennen Sie mit AMTSWEG_DATA_DIR einen anderen Ordner.`
  }
  return undefined
}

const isListening = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'listen'

function portTaken(code: 'EADDRINUSE' | 'EACCES', env: Environment): string {
  const port = env['AMTSWEG_PORT'] ?? env['PORT'] ?? '3000'
  const why = code === 'EADDRINUSE' ? 'ist belegt' : 'ist diesem Benutzer nicht erlaubt'
  return `Der Port ${port} ${why}. Wählen Sie mit AMTSWEG_PORT einen anderen, zum Beispiel: AMTSWEG_PORT=${Number(port) < 1024 ? 8080 : Number(port) + 1}`
}

/** The server's name without user and password. */
function server(env: Environment): string {
  const url = env['DATABASE_URL'] ?? ''
  return URL.canParse(url) ? new URL(url).host || 'Socket' : 'Socket'
}
