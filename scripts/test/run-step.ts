import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Outcome {
  readonly name: string
  readonly ok: boolean
}

const root = join(import.meta.dirname, '../..')
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024

/** Shows what the step printed only when it failed. */
export function runQuiet(name: string, command: string, args: readonly string[]): Outcome {
  const started = performance.now()
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES })
  const ok = done.status === 0
  console.log(`${ok ? '✓' : '✖'} ${name} (${seconds(started)})`)
  if (!ok) console.log([done.stdout, done.stderr, done.error?.message].filter(Boolean).join('\n'))
  return { name, ok }
}

/** Lets the step print for itself. */
export function runLoud(name: string, command: string, args: readonly string[]): Outcome {
  const started = performance.now()
  console.log(`▶ ${name}`)
  const ok = spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
  console.log(`${ok ? '✓' : '✖'} ${name} (${seconds(started)})`)
  return { name, ok }
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
