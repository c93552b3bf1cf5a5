import { spawnSync } from 'node:child_process'
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How to start a program that refuses to run as root. */
export interface RunAs {
  /** The command line that runs `file`. */
  wrap(file: string, args: readonly string[]): readonly [string, readonly string[]]
  /** For spawn: the user to change to. */
  readonly identity: { readonly uid?: number; readonly gid?: number }
  /** The user who must own the files, as seen from here; undefined: whoever runs this. */
  readonly owner: number | undefined
}

const NOBODY = 65534
const UNSHARE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
/** Keeps the one right that lets the server reach a data folder below /root. */
const SETPRIV = [
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
]

let known: RunAs | undefined

/** The gentlest way that works on this machine. */
export function runAs(): RunAs {
  known ??= choose()
  return known
}

function choose(): RunAs {
  if (process.getuid?.() !== 0) return { wrap: (file, args) => [file, args], identity: {}, owner: undefined }
  if (works('unshare', UNSHARE)) return prefixed('unshare', UNSHARE, 0)
  if (works('setpriv', SETPRIV)) return prefixed('setpriv', SETPRIV, NOBODY)
  return { wrap: (file, args) => [file, args], identity: { uid: NOBODY, gid: NOBODY }, owner: NOBODY }
}

const works = (command: string, options: readonly string[]) => spawnSync(command, [...options, 'true']).status === 0

const prefixed = (command: string, options: readonly string[], owner: number): RunAs => ({
  wrap: (file, args) => [command, [...options, file, ...args]],
  identity: {},
  owner,
})

/** Hands a folder and all in it to the server's user, when another one owns it. */
export function handOver(folder: string): void {
  const { owner } = runAs()
  if (owner === undefined || statSync(folder).uid === owner) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), owner, owner)
  chownSync(folder, owner, owner)
}
