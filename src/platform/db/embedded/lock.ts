import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedError } from './embedded-error.ts'
import { processMark } from './process-mark.ts'

const LONGEST_WAIT_MS = 120_000

/** Runs `work` while no other process of this machine does the same; a lock whose process died does not count. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const own = `${process.pid} ${processMark(process.pid)}`
  const deadline = Date.now() + LONGEST_WAIT_MS
  while (!take(file, own)) {
    if (!isHeld(file)) rmSync(file, { force: true })
    else if (Date.now() > deadline) throw new EmbeddedError(`Ein anderer Start hält ${file} fest: Beenden Sie ihn.`)
    else await sleep(50)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isHeld(file: string): boolean {
  try {
    const [pid, mark] = readFileSync(file, 'utf8').split(' ')
    return mark !== undefined && processMark(Number(pid)) === mark
  } catch {
    return false
  }
}
