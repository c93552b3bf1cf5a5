import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'
import { runAs } from './run-as.ts'

/** A unix socket's path ends after 107 bytes. */
const LONGEST_PATH = 107
const PORT = 5432

/** Where the server's socket goes: the data folder, or a short private one when the path grows too long. */
export function socketFolder(cluster: string): string {
  if (fits(cluster)) return cluster
  const name = `amtsweg-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
  const folder = [tmpdir(), '/tmp'].map(parent => join(parent, name)).find(fits)
  if (folder === undefined)
    throw new EmbeddedError(`Der Pfad ${cluster} ist zu lang: Wählen Sie mit AMTSWEG_DATA_DIR einen kürzeren.`)
  makePrivate(folder)
  return folder
}

const fits = (folder: string) => Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= LONGEST_PATH

/** Whoever owns this folder is let into the database, so a folder that someone else put there is refused. */
function makePrivate(folder: string): void {
  const { owner } = runAs()
  const expected = owner ?? process.getuid?.()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  if (found.isDirectory() && owner !== undefined && found.uid === 0) chownSync(folder, owner, owner)
  const now = lstatSync(folder)
  if (!now.isDirectory() || now.uid !== expected || (now.mode & 0o077) !== 0)
    throw new EmbeddedError(
      `Der Ordner ${folder} gehört jemand anderem: Entfernen Sie ihn oder ändern Sie AMTSWEG_DATA_DIR.`,
    )
}
