import { DEMO_PASSWORD, DEMO_STAFF } from '../modules/identity/index.ts'
import type { Config } from '../platform/config.ts'
import { version } from './version.ts'

/** Where the application is, how to sign in, and what to try first. */
export function welcome(config: Config, url: string): string {
  const lines = [
    '',
    `Amtsweg ${version()} läuft: ${url}`,
    '',
    ...(config.demo ? demo(url) : ['Konten für Behörden legt an: npx amtsweg user add --help']),
    '',
    config.databaseUrl === undefined ? `Daten: ${config.dataDir}` : 'Daten: eigener Server (DATABASE_URL)',
    'Beenden: Strg+C',
  ]
  return lines.join('\n')
}

const demo = (url: string): string[] => [
  'Zum Ausprobieren',
  `  1. Antrag stellen: ${url}/ öffnen, „hund“ in „Neustadt an der Orla“ suchen.`,
  `  2. Antrag bearbeiten: ${url}/amt/anmelden`,
  `  3. Mails lesen: ${url}/demo/postausgang`,
  '',
  `Demokonten, Passwort „${DEMO_PASSWORD}“`,
  ...DEMO_STAFF.filter(({ roles }) => !roles.includes('admin')).map(
    ({ email, roles }) => `  ${email.padEnd(36)} ${roles.map(role => ROLE[role]).join(', ')}`,
  ),
]

const ROLE = {
  clerk: 'bearbeitet',
  decider: 'entscheidet',
  head: 'leitet',
  admin: 'verwaltet',
  author: 'macht Formulare',
  publisher: 'gibt Formulare frei',
} as const
