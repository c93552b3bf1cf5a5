import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookStyle } from './look-style.ts'
import { renderPage, stateLook } from './page.tsx'

const page = { title: 'Hund anmelden', look: stateLook }

test('the document is German, has one main with a way to it, and a title that names the authority', () => {
  const html = renderPage(page, <h1>Hund anmelden</h1>)
  assert.ok(html.startsWith('<!doctype html><html lang="de">'))
  assert.match(html, /<title>Hund anmelden – Freistaat Thüringen<\/title>/)
  assert.match(html, /<a class="aw-skip" href="#inhalt">/)
  assert.equal(html.match(/<main /g)?.length, 1)
})

test('frame, head and footer stay small', () => {
  const html = renderPage({ ...page, back: { href: '/' }, islands: ['form'] }, '')
  assert.ok(Buffer.byteLength(html) <= 3000, `${Buffer.byteLength(html)} bytes`)
})

test('a page sent back says so first in its title', () => {
  assert.match(renderPage({ ...page, error: true }, ''), /<title>Fehler: Hund anmelden/)
})

test('names of people and places cannot break out of the page', () => {
  const html = renderPage({ title: '<b>', look: { ...stateLook, name: '"><script>' }, userName: '<i>' }, <p>{'<u>'}</p>)
  assert.doesNotMatch(html, /<(b|i|u)>|"><script>/)
})

test('the one inline style is the one whose hash is allowed', () => {
  const html = renderPage(page, '')
  assert.deepEqual(
    Array.from(html.matchAll(/<style>(.*?)<\/style>/g), match => match[1]),
    [lookStyle(stateLook).css],
  )
  assert.doesNotMatch(html, / style="| on[a-z]+="/)
})

test('staff see their list and can sign out with a form; the public sees the services', () => {
  const staff = renderPage({ ...page, audience: 'staff', userName: 'Kim Muster', nav: 'cases' }, '')
  assert.match(staff, /<a href="\/amt\/vorgaenge" aria-current="page">/)
  assert.match(staff, /<form method="post" action="\/amt\/abmelden">/)
  assert.doesNotMatch(renderPage(page, ''), /\/amt\//)
})

test('the mark is the first letter of the place, not of its kind', () => {
  const markOf = (name: string) =>
    /aria-hidden="true">(.)<\/span><span>/.exec(renderPage({ ...page, look: { ...stateLook, name } }, ''))?.[1]
  assert.equal(markOf('Stadt Neustadt an der Orla'), 'N')
  assert.equal(markOf('Landeshauptstadt Erfurt'), 'E')
  assert.equal(markOf('Gemeinde'), 'G')
})
