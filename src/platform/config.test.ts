import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig, SettingError } from './config.ts'

const root = mkdtempSync(join(tmpdir(), 'amtsweg-config-'))
after(() => rmSync(root, { recursive: true, force: true }))
const KEY = Buffer.alloc(32, 1).toString('base64')

test('without any setting: the embedded database, port 3000, this machine alone, demo data', () => {
  const dataDir = join(root, 'fresh')
  const config = readConfig({ AMTSWEG_DATA_DIR: dataDir })
  assert.equal(config.databaseUrl, undefined)
  assert.equal(config.port, 3000)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.publicUrl, 'http://localhost:3000')
  assert.equal(config.smtpUrl, undefined)
  assert.equal(config.demo, true)
  assert.equal(config.masterKey.length, 32)
  assert.equal(statSync(join(dataDir, 'master.key')).mode & 0o777, 0o600)
  assert.deepEqual(readConfig({ AMTSWEG_DATA_DIR: dataDir }).masterKey, config.masterKey)
})

const WRONG: readonly [Record<string, string>, RegExp][] = [
  [{ AMTSWEG_PORT: 'abc' }, /^AMTSWEG_PORT ist „abc“.*3000\.$/],
  [{ AMTSWEG_PORT: '70000' }, /^AMTSWEG_PORT/],
  [{ AMTSWEG_PORT: '-1' }, /^AMTSWEG_PORT/],
  [{ AMTSWEG_PORT: '3e3' }, /^AMTSWEG_PORT/],
  [{ PORT: 'http' }, /^PORT ist/],
  [{ DATABASE_URL: 'mysql://root:geheim@db/x' }, /^DATABASE_URL .*postgres:\/\//],
  [{ DATABASE_URL: 'geheim' }, /^DATABASE_URL/],
  [{ AMTSWEG_PUBLIC_URL: 'antrag.example.de' }, /^AMTSWEG_PUBLIC_URL .*https:\/\//],
  [{ AMTSWEG_SMTP_URL: 'mail:geheim@example.de' }, /^AMTSWEG_SMTP_URL .*smtp:\/\//],
  [{ AMTSWEG_MAIL_FROM: 'Rathaus' }, /^AMTSWEG_MAIL_FROM .*<antrag@example\.de>$/],
  [{ AMTSWEG_MAIL_FROM: 'a@b.de\r\nBcc: c@d.de' }, /^AMTSWEG_MAIL_FROM/],
  [{ AMTSWEG_LOG: 'laut' }, /^AMTSWEG_LOG ist „laut“.*debug/],
  [{ AMTSWEG_DEMO: 'nein' }, /^AMTSWEG_DEMO ist „nein“.*on, off\.$/],
  [{ AMTSWEG_MASTER_KEY: 'a2V5' }, /^AMTSWEG_MASTER_KEY .*openssl/],
  [{ AMTSWEG_PROT: '80' }, /^Die Einstellung AMTSWEG_PROT .*AMTSWEG_PORT\?$/],
]

for (const [env, message] of WRONG)
  test(`${JSON.stringify(env)} is refused in one line that names it`, () => {
    assert.throws(
      () => readConfig({ AMTSWEG_MASTER_KEY: KEY, ...env }),
      error => {
        assert.ok(error instanceof SettingError)
        assert.match(error.message, message)
        assert.doesNotMatch(error.message, /\n/)
        assert.doesNotMatch(error.message, /geheim/)
        return true
      },
    )
  })

test('a database reached by a socket is an address too', () => {
  const url = 'postgres://amt@/amtsweg?host=%2Frun%2Fpostgresql'
  assert.equal(readConfig({ AMTSWEG_MASTER_KEY: KEY, DATABASE_URL: url }).databaseUrl, url)
})

test('data whose key is gone do not get a new one', () => {
  const dataDir = join(root, 'keyless')
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  assert.throws(() => readConfig({ AMTSWEG_DATA_DIR: dataDir }), /fehlt die Schlüsseldatei/)
})

test('a damaged key file is named', () => {
  const dataDir = join(root, 'damaged')
  mkdirSync(dataDir)
  writeFileSync(join(dataDir, 'master.key'), 'kurz')
  assert.throws(() => readConfig({ AMTSWEG_DATA_DIR: dataDir }), /damaged\/master\.key ist beschädigt/)
})

test('a data folder that can’t be made is named with the way out', () => {
  writeFileSync(join(root, 'file'), '')
  assert.throws(() => readConfig({ AMTSWEG_DATA_DIR: join(root, 'file', 'x') }), /AMTSWEG_DATA_DIR/)
})
