import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isPostgres } from './process-mark.ts'

/** What a running server says of itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Empty on Windows. */
  readonly socketDir: string
  readonly ready: boolean
}

/** The live server of a data folder; undefined when none runs there, whatever the file says. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!isPostgres(pid)) return undefined
  return { pid, port: Number(lines[3]), socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

/** Removes what a killed server left behind. Only when `findPostmaster` found none. */
export function clearLeftovers(cluster: string, socketDir: string, port: number): void {
  for (const file of [
    join(cluster, 'postmaster.pid'),
    join(socketDir, `.s.PGSQL.${port}`),
    join(socketDir, `.s.PGSQL.${port}.lock`),
  ])
    rmSync(file, { force: true })
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
