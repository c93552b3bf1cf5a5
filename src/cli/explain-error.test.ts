import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SettingError } from '../platform/config.ts'
import { UsageError } from './command.ts'
import { explainError } from './explain-error.ts'

const failure = (code: string, more: object = {}) => Object.assign(new Error('raw'), { code, ...more })
const REMOTE = { DATABASE_URL: 'postgres://amt:geheim@db.example.de:5433/amtsweg' }

const CASES: readonly [string, unknown, Readonly<Record<string, string>>, number, RegExp][] = [
  ['wrong use', new UsageError('Es fehlt --role.'), {}, 2, /^Es fehlt --role\. .*--help$/],
  ['a wrong setting', new SettingError('AMTSWEG_PORT ist „x“.'), {}, 2, /^AMTSWEG_PORT ist „x“\.$/],
  ['a taken port', failure('EADDRINUSE', { syscall: 'listen' }), {}, 1, /Port 3000 ist belegt.*AMTSWEG_PORT=3001$/],
  ['a port below 1024', failure('EACCES', { syscall: 'listen' }), { PORT: '80' }, 1, /Port 80 .*AMTSWEG_PORT=8080$/],
  ['an address of another machine', failure('EADDRNOTAVAIL'), {}, 2, /AMTSWEG_HOST/],
  ['no server there', failure('ECONNREFUSED'), REMOTE, 1, /DATABASE_URL \(db\.example\.de:5433\)/],
  ['an unknown machine', failure('ENOTFOUND'), REMOTE, 1, /Diesen Rechner gibt es nicht/],
  ['a wrong password', failure('28P01'), REMOTE, 1, /Das Passwort stimmt nicht/],
  ['no password', new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: …'), REMOTE, 1, /Das Passwort stimmt nicht/],
  ['no such database', failure('3D000'), REMOTE, 1, /CREATE DATABASE/],
  [
    'a folder that may not be written',
    failure('EACCES', { syscall: 'open', path: '/x/y' }),
    {},
    1,
    /^\/x\/y lässt sich/,
  ],
  ['a full disk', failure('ENOSPC', { path: '/x/y' }), {}, 1, /kein Platz/],
  ['missing rights', failure('42501'), REMOTE, 1, /Rechte/],
]

for (const [name, error, env, code, line] of CASES)
  test(`${name}: one line and exit code ${code}`, () => {
    const explained = explainError(error, env)
    assert.equal(explained.code, code)
    assert.match(explained.line, line)
    assert.doesNotMatch(explained.line, /\n|geheim/)
  })

test('a bug keeps its stack', () => {
  assert.match(explainError(new TypeError('x is not a function'), {}).line, /TypeError: x is not a function\n\s+at /)
})

test('EACCES on a file is not taken for a port', () => {
  assert.doesNotMatch(explainError(failure('EACCES', { syscall: 'open' }), {}).line, /Port/)
})
