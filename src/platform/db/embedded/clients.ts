import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processMark } from './process-mark.ts'

/** Notes that this process uses the server, so that no other stops it meanwhile. */
export function signIn(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, String(process.pid)), processMark(process.pid) ?? '')
}

/** Takes the note back; returns whether a living process still uses the server. */
export function signOut(folder: string): boolean {
  rmSync(join(folder, String(process.pid)), { force: true })
  const alive = readdirSync(folder).filter(name => {
    if (processMark(Number(name)) === readFileSync(join(folder, name), 'utf8')) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
  return alive.length > 0
}
