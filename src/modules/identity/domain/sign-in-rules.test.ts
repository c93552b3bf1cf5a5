import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEmail, judgePassword, loginName, wantedPage } from './sign-in-rules.ts'

test('a password is judged by its length first', () => {
  const email = 'jana.berger@neustadt.example'
  const cases: readonly [string, ReturnType<typeof judgePassword>][] = [
    ['kurz', 'password-too-short'],
    ['elfzeichen!', 'password-too-short'],
    ['zwoelfzeichen', 'good'],
    ['äöüßéèçñøåæœ', 'good'],
    ['aaaaaaaaaaaaaaaa', 'password-too-simple'],
    ['abababababababab', 'password-too-simple'],
    ['Jana.Berger@Neustadt.example', 'password-too-simple'],
    ['x1y2'.repeat(51), 'password-too-long'],
  ]
  for (const [password, verdict] of cases) assert.equal(judgePassword(password, email), verdict, password)
})

test('a login name is the address without case and outer spaces', () => {
  assert.equal(loginName('  Jana.Berger@Neustadt.Example '), 'jana.berger@neustadt.example')
})

test('an e-mail address has one @ and a domain with a dot', () => {
  for (const good of ['a@b.de', 'vor.nach+amt@sub.stadt.example']) assert.ok(isEmail(good), good)
  for (const bad of [
    '',
    'a',
    'a@b',
    'a@b.d',
    '@b.de',
    'a b@c.de',
    'a@@b.de',
    'a@b..',
    '<a@b.de>',
    `${'a'.repeat(250)}@b.de`,
  ])
    assert.ok(!isEmail(bad), bad)
})

test('after sign-in one lands on a page of the desk and nowhere else', () => {
  const cases: readonly [string, string][] = [
    ['/amt/vorgaenge?zustand=neu&seite=2', '/amt/vorgaenge?zustand=neu&seite=2'],
    ['/amt', '/amt'],
    ['', '/amt'],
    ['/', '/amt'],
    ['/amtlich', '/amt'],
    ['/amt/anmelden?weiter=/amt', '/amt'],
    ['/amt/abmelden', '/amt'],
    ['https://boese.example/amt/vorgaenge', '/amt'],
    ['//boese.example/amt/vorgaenge', '/amt'],
    ['/\\boese.example/amt', '/amt'],
    ['\\\\boese.example/amt', '/amt'],
    ['/amt/../suche', '/amt'],
    ['/amt/%0d%0aset-cookie:x', '/amt/%0d%0aset-cookie:x'],
    ['/amt/\r\nset-cookie:x', '/amt/set-cookie:x'],
    ['javascript:alert(1)', '/amt'],
    ['http://', '/amt'],
  ]
  for (const [wanted, page] of cases) assert.equal(wantedPage(wanted), page, wanted)
})
