import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectPath } from '../platform/project.ts'
import { broken, type Finding, ok } from './finding.ts'

const CHECK = 'Schriften'
/** First bytes of every WOFF2 file. */
const WOFF2 = 'wOF2'

/** Whether the built pages have their fonts. */
export async function checkFonts(): Promise<Finding> {
  const folder = projectPath('dist', 'static')
  const names = listFonts(folder)
  const starts = await Promise.all(
    names.map(async name => (await readFile(join(folder, name))).toString('latin1', 0, 4)),
  )
  const damaged = names.filter((_, index) => starts[index] !== WOFF2)
  if (names.length === 0) return broken(CHECK, 'keine Schriften gebaut', 'Führen Sie „npm ci“ und „npm run build“ aus.')
  return damaged.length === 0
    ? ok(CHECK, `${names.length} Schriftschnitte für die Seiten`)
    : broken(CHECK, `beschädigt: ${damaged.join(', ')}`, 'Führen Sie „npm run build“ aus.')
}

function listFonts(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => name.endsWith('.woff2'))
  } catch {
    return []
  }
}
