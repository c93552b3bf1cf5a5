import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SPOKEN } from '../../../platform/language.ts'
import { isMailAddress, mailText, subjectLine } from './mail.ts'
import { decisionMail, newMessageMail, receiptMail, resumeCodeMail } from './mail-texts.ts'

const about = {
  authority: 'Stadt Neustadt an der Orla',
  service: 'Hundesteuer: Hund anmelden',
  link: 'https://land.example/status',
  number: '0042 8391 5027',
}

test('every mail names service, authority and link', () => {
  const code = { ...about, code: 'ABCD-EFGH', keptUntil: '31. Dezember 2026' }
  for (const { subject, text } of SPOKEN.flatMap(language => [
    receiptMail(about, language),
    resumeCodeMail(code, language),
    newMessageMail(about, language),
    decisionMail(about, language),
  ])) {
    assert.ok(subject.length < 80, subject)
    assert.ok(text.includes(about.service) && text.includes(about.authority) && text.includes(`\n${about.link}`))
  }
  assert.match(resumeCodeMail(code, 'de').text, /Ihr Code: ABCD-EFGH/)
  assert.match(receiptMail(about, 'de').subject, /0042 8391 5027/)
  assert.match(receiptMail(about, 'en').text, /^Hello,\n\nWe have received/)
  assert.match(receiptMail(about, 'fr').text, /^Guten Tag,/, 'a language that we do not speak is German')
})

test('addresses: one, bare, without tricks', () => {
  for (const address of ['erika@example.org', 'e.m+amt@sub.example.org', 'müller@größe.example', "o'neil@example.org"])
    assert.ok(isMailAddress(address), address)
  for (const address of [
    '',
    '@',
    'a@',
    '@b',
    'a@b@c',
    'a,b@c.de',
    'a@b.de\n',
    'a@-b.de',
    'a b@c.de',
    `${'a'.repeat(65)}@b.de`,
  ])
    assert.ok(!isMailAddress(address), address)
})

test('a subject is one line, a text keeps its lines and nothing else', () => {
  assert.equal(subjectLine('  a\r\nBcc: b\u2028c\0 '), 'a Bcc: b c')
  assert.equal([...subjectLine('ä'.repeat(500))].length, 200)
  assert.equal(mailText('a\r\nb\rc\u0007\td'), 'a\nb\nc\td')
})
