import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where sealed bytes lie: named objects, written whole or not at all. */
export interface ObjectStore {
  /** Writes the bytes under the name that `nameOf` gives once all are there; keeps nothing when the source fails. */
  write(source: AsyncIterable<Uint8Array>, nameOf: () => string): Promise<void>
  read(name: string): AsyncIterable<Uint8Array>
  has(name: string): Promise<boolean>
  remove(name: string): Promise<void>
}

const DAY_MS = 86_400_000

/** Objects as files under one folder. What `write` promised is on the disk: file and folder are synced. */
export function fileStore(root: string): ObjectStore {
  const incoming = join(root, 'incoming')
  return {
    async write(source, nameOf) {
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const temporary = join(incoming, randomUUID())
      try {
        await writeSynced(temporary, source)
        await moveTo(temporary, join(root, nameOf()))
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
    },
    read: name => createReadStream(join(root, name), { highWaterMark: 64 * 1024 }),
    has: name =>
      stat(join(root, name)).then(
        () => true,
        () => false,
      ),
    remove: name => rm(join(root, name), { force: true }),
  }
}

async function writeSynced(path: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(source)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function moveTo(temporary: string, target: string): Promise<void> {
  const folder = dirname(target)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(temporary, target)
  await syncFolder(folder)
  for (let above = folder; made && above !== dirname(made); ) {
    above = dirname(above)
    await syncFolder(above)
  }
}

/** Makes a new name last through a power cut. Windows has no such call and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Removes what a killed process left half-written more than a day ago; returns how many files. */
export async function sweepIncoming(root: string, now: Date): Promise<number> {
  const folder = join(root, 'incoming')
  const names = await readdir(folder).catch(() => [])
  let removed = 0
  for (const name of names) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (now.getTime() - mtimeMs < DAY_MS) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
