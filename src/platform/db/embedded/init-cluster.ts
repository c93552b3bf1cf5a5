import { spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { findBinaries } from './binaries.ts'
import { EmbeddedError } from './embedded-error.ts'
import { handOver, runAs } from './run-as.ts'

export const USER = 'amtsweg'
export const DATABASE = 'amtsweg'

const ICU = ['--locale-provider=icu', '--icu-locale=de', '--locale=C'] as const
/**
 * ICU sorts as German does: ä beside a. pg_trgm asks the C library instead which letters are letters, and its
 * plain "C" has no umlauts. The last way is for builds without ICU.
 */
const LOCALES = [
  [...ICU, '--lc-ctype=C.UTF-8'],
  [...ICU, '--lc-ctype=de_DE.UTF-8'],
  [...ICU, '--lc-ctype=en_US.UTF-8'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
] as const

/**
 * Makes a data folder with one empty database. It is made beside its place and moved there when complete:
 * a start that is killed halfway leaves nothing that looks like a database.
 */
export async function initCluster(cluster: string, options: { password?: string; sync: boolean }): Promise<void> {
  const draft = `${cluster}.new`
  let problem = ''
  for (const locale of LOCALES) {
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    handOver(draft)
    const made = await run(findBinaries().initdb, [...initOptions(draft, options), ...locale])
    if (made.code === 0) {
      await createDatabase(draft)
      renameSync(draft, cluster)
      return
    }
    problem = made.output
  }
  throw new EmbeddedError(`Die Datenbank ließ sich nicht anlegen: ${lastLine(problem)}${hint(problem)}`)
}

/** As root without user namespaces the server runs as nobody, who can't enter /root. */
const hint = (problem: string): string =>
  runAs().identity.uid !== undefined && /permission denied|EACCES/i.test(problem)
    ? '. Als root braucht sie einen Ordner, den jeder betreten darf: AMTSWEG_DATA_DIR=/var/lib/amtsweg'
    : ''

function initOptions(draft: string, options: { password?: string; sync: boolean }): string[] {
  const common = ['-D', draft, '-U', USER, '--encoding=UTF8', ...(options.sync ? [] : ['--no-sync'])]
  if (options.password === undefined) return [...common, '--auth=trust']
  const file = `${draft}.password`
  writeFileSync(file, options.password, { mode: 0o600 })
  return [...common, '--auth=scram-sha-256', `--pwfile=${file}`]
}

async function createDatabase(draft: string): Promise<void> {
  const made = await run(
    findBinaries().postgres,
    ['--single', '-D', draft, 'postgres'],
    `create database ${DATABASE}\n`,
  )
  if (made.code !== 0) throw new EmbeddedError(`Die Datenbank ließ sich nicht anlegen: ${lastLine(made.output)}`)
}

async function run(file: string, args: readonly string[], input = ''): Promise<{ code: number; output: string }> {
  const as = runAs()
  const [command, line] = as.wrap(file, args)
  const child = spawn(command, line, { stdio: 'pipe', cwd: '/', ...as.identity, env: { ...process.env, LC_ALL: 'C' } })
  let failure = ''
  const ended = new Promise<number>(resolve => {
    child.once('error', error => {
      failure = error.message
    })
    child.once('close', code => resolve(code ?? 1))
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, output: out + err + failure }
}

const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? ''
