import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projectPath } from '../platform/project.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'amtsweg-cli-'))
after(() => rmSync(dataDir, { recursive: true, force: true }))

function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', projectPath('src', 'cli.ts'), ...args], {
    cwd: projectPath(),
    encoding: 'utf8',
    input: '',
    env: { PATH: process.env['PATH'], AMTSWEG_DATA_DIR: dataDir, ...env },
  })
  return { code: done.status, out: done.stdout, error: done.stderr.trim() }
}

for (const args of [['--help'], ['start', '-h']])
  test(`${args.join(' ')}: every command and setting, exit code 0`, () => {
    const { code, out } = cli(args)
    assert.equal(code, 0)
    for (const word of ['start', 'migrate', 'demo', 'user add', 'regions import', 'doctor', 'AMTSWEG_PORT'])
      assert.ok(out.includes(word), word)
  })

test('a command’s own help', () => {
  const { code, out } = cli(['user', 'add', '--help'])
  assert.equal(code, 0)
  assert.match(out, /--role/)
})

test('--version is the version in package.json', () => {
  assert.match(cli(['--version']).out, /^\d+\.\d+\.\d+\n$/)
})

const WRONG: readonly [readonly string[], Readonly<Record<string, string>>, RegExp][] = [
  [['frobnicate'], {}, /„frobnicate“ gibt es nicht/],
  [['user'], {}, /„user“ gibt es nicht/],
  [['--frob'], {}, /--frob gibt es hier nicht/],
  [['start', 'migrate'], {}, /zu viel: „migrate“/],
  [['doctor', '--json=yes'], {}, /--json/],
  [['user', 'add'], {}, /Es fehlt --tenant/],
  [['user', 'add', '--tenant', 'x', '--email', 'a@b.de', '--name', 'N', '--role', 'boss'], {}, /„boss“/],
  [['regions', 'import'], {}, /Es fehlt die Datei/],
  [['migrate'], { AMTSWEG_LOG: 'laut' }, /^AMTSWEG_LOG/],
  [['start'], { AMTSWEG_PORT: '99999' }, /^AMTSWEG_PORT/],
]

for (const [args, env, message] of WRONG)
  test(`amtsweg ${args.join(' ')} ${JSON.stringify(env)}: one line, exit code 2`, () => {
    const { code, error } = cli(args, env)
    assert.equal(code, 2)
    assert.match(error, message)
    assert.equal(error.split('\n').length, 1)
  })

test('a database that can’t be reached: one line, exit code 1', () => {
  const { code, error } = cli(['migrate'], { DATABASE_URL: 'postgres://amt:geheim@127.0.0.1:1/x' })
  assert.equal(code, 1)
  assert.match(error, /^Die Datenbank aus DATABASE_URL \(127\.0\.0\.1:1\)/)
  assert.equal(error.split('\n').length, 1)
})
