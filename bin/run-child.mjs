import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { nodePath } from './node-path.mjs'

/**
 * Runs the pinned Node with these arguments, hands signals on and ends as it ends.
 * The channel tells the child when this process is killed, so that it stops too.
 */
export function runChild(args, channel) {
  const child = spawn(nodePath(), args, { stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code === null ? 128 + constants.signals[signal] : code))
}
