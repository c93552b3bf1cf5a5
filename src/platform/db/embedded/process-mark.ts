import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const linux = process.platform === 'linux'

/**
 * Text that tells this process from every other that had or will have its number; undefined when it is gone.
 * A killed child that nobody has waited for counts as gone.
 */
export function processMark(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid < 1) return undefined
  if (linux) return linuxMark(pid)
  try {
    process.kill(pid, 0)
    return 'alive'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'alive' : undefined
  }
}

function linuxMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    return state === 'Z' || state === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** Whether this living process is a PostgreSQL server: numbers are reused, after a reboot above all. */
export function isPostgres(pid: number): boolean {
  if (processMark(pid) === undefined) return false
  try {
    if (linux) return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}
