import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { everyAnswer, everyFieldForm, surroundings } from '../../../../test/samples/every-field-form.ts'
import { nestedAnswers, nestedForm } from '../../../../test/samples/nested-form.ts'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { RawValues } from '../domain/engine.ts'
import { newlyAsked } from './newly-asked.ts'
import type { PagePattern, PageState, ShellPage } from './page-state.ts'
import { compilePageTemplate } from './page-template.tsx'

const decoded = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

const shells: ShellPage[] = []
const template = (pattern: PagePattern) =>
  compilePageTemplate(everyFieldForm, pattern, (page, body) => {
    shells.push(page)
    return renderPage({ look: stateLook, ...page }, body)
  })
const all = template(['alles'])
const links = {
  back: '/zurueck',
  later: '/spaeter',
  file: (id: string) => `/dateien/${id}`,
  page: () => '/hunde/2/hund',
}
const state: PageState = { ref: { pageId: 'alles' }, answers: everyAnswer, surroundings, stand: 's1', links }

describe('a page of questions', () => {
  const page = decoded(all.fill(state))
  const has = (text: string | RegExp) =>
    typeof text === 'string' ? assert.ok(page.includes(text), text) : assert.match(page, text)

  test('shows the stored answers in the inputs, escaped', () => {
    has('name="name" type="text" value="Bello „der Große“ <b>"')
    assert.ok(!all.fill(state).includes('<b>'))
    has('>\nWeil.\nDarum & so.</textarea>')
    has(/name="flaeche"[^>]*value="12,5"/)
    has(/name="betrag"[^>]*value="1234,50"/)
    has(/name="beginn.day"[^>]*value="1"/)
    has(/name="beginn.year"[^>]*value="2026"/)
    has(/name="adresse.city"[^>]*value="Neustadt an der Orla"/)
    has(/name="person.birthDate.month"[^>]*value="8"/)
    has(/name="iban"[^>]*value="DE89 3704 0044 0532 0130 00"/)
  })
  test('chooses what was chosen, and nothing else', () => {
    has('value="gebrauch" checked')
    has('value="steuermarke" checked')
    has('value="nein" checked')
    has('<option value="Sömmerda" selected>')
    assert.equal(page.match(/ checked/g)?.length, 4)
    assert.equal(page.match(/ selected/g)?.length, 1)
  })
  test('hides questions whose condition is not true, shows the others', () => {
    has('data-field="befreiung" hidden')
    assert.equal(page.match(/data-field="[^"]*" hidden/g)?.length, 1)
  })
  test('every input has a label, and what describes it is there', () => {
    const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/g), match => match[1]))
    assert.equal(ids.size, page.match(/ id="/g)?.length, 'ids are unique')
    for (const [, target] of page.matchAll(/ for="([^"]+)"/g)) assert.ok(ids.has(target), target)
    for (const [, list = ''] of page.matchAll(/ aria-describedby="([^"]+)"/g))
      for (const id of list.split(' ')) assert.ok(ids.has(id), id)
  })
  test('links, mark, uploaded files and computed values are filled in', () => {
    has('href="/zurueck"')
    has('href="/spaeter"')
    has('name="_stand" value="s1"')
    has('<a href="/dateien/datei-1">foto &lt;1>.jpg</a>')
    has('name="_remove-file" value="nachweis/datei-1"')
    has(/>12,50\s€<\/output>/)
  })
  test('the frame gets title, scripts and the way back', () => {
    assert.equal(shells[0]?.title, 'Alle Arten von Fragen')
    assert.deepEqual(shells[0]?.islands, ['form-page', 'select-search'])
    assert.equal(shells[0]?.error, false)
  })
})

test('what was sent comes back, with messages at the inputs and above', () => {
  const raw = { name: '"><script>alert(1)</script>', 'beginn.day': '31', 'beginn.month': '2', 'beginn.year': '2026' }
  const page = decoded(
    all.fill({
      ...state,
      raw,
      errors: [
        { fieldId: 'beginn', inputName: 'beginn.month', message: 'Das Datum 31.02.2026 gibt es nicht' },
        { fieldId: 'adresse', inputName: 'adresse.city', message: 'Geben Sie den Ort ein' },
      ],
    }),
  )
  assert.match(page, /<title>Fehler: Alle Arten/)
  assert.ok(page.includes('<a href="#beginn.day-month">Das Datum 31.02.2026 gibt es nicht</a>'))
  assert.match(page, /id="beginn.day-month"[^>]*aria-invalid="true"/)
  assert.doesNotMatch(page, /id="beginn.day"[^>]*aria-invalid/)
  assert.match(page, /id="adresse.city"[^>]*aria-invalid="true"/)
  assert.match(page, /id="adresse.city-error"><p class="kern-error">/)
  assert.ok(!all.fill({ ...state, raw }).includes('<script>alert'))
  assert.match(page, /name="beginn.day"[^>]*value="31"/)
})

test('a message that looks like a hole stays text', () => {
  const errors = [{ fieldId: 'name', inputName: 'name', message: 'Nein \uE000@stand\uE003!' }]
  assert.ok(all.fill({ ...state, errors }).includes('Nein @stand!'))
})

describe('questions that came up by what was sent', () => {
  const raw: RawValues = { befreit: 'ja', _shown: 'name befreit' }
  test('are found when the person has not seen them', () => {
    const asked = newlyAsked(all, { ...state, raw: { ...raw, _shown: 'name grund flaeche befreit art' } })
    assert.ok(asked.has('befreiung'))
    assert.equal(newlyAsked(all, { ...state, raw: { befreit: 'ja' } }).size, 0, 'a program that says nothing of it')
    const seen = [...asked, 'name', 'grund', 'flaeche', 'befreit', 'art'].join(' ')
    assert.equal(newlyAsked(all, { ...state, raw: { ...raw, _shown: seen } }).size, 0)
  })
  test('are shown without being called wrong', () => {
    const errors = [{ fieldId: 'befreiung', inputName: 'befreiung', message: 'Füllen Sie das aus' }]
    const page = decoded(all.fill({ ...state, raw, errors, added: new Set(['befreiung']) }))
    assert.ok(!page.includes('data-field="befreiung" hidden'))
    assert.ok(page.includes('<a href="#frage-befreiung">Warum soll befreit werden?</a>'))
    assert.ok(!page.includes('Füllen Sie das aus'))
    assert.ok(!page.includes('Fehler: Alle'))
  })
})

describe('a repeated group', () => {
  test('an item page says which item it is, and its only question is the heading', () => {
    const one = template(['hunde', 'hund'])
    const page = decoded(one.fill({ ...state, ref: { pageId: 'hunde', item: { index: 1, page: { pageId: 'hund' } } } }))
    assert.match(page, /<title>Wie heißt der Hund\? – Hund 2 – /)
    assert.ok(page.includes('Schritt 2 von 2: Ihre Hunde · Hund 2'))
    assert.match(page, /<h1[^>]*><label[^>]*for="hundName">Wie heißt der Hund\?<\/label><\/h1>/)
    assert.match(page, /name="hundName"[^>]*value="Rex & Co"/)
    assert.equal(page.match(/<h1/g)?.length, 1)
  })
  test('the list page shows, changes, removes and adds', () => {
    const list = template(['hunde'])
    const page = decoded(list.fill({ ...state, ref: { pageId: 'hunde' } }))
    assert.ok(page.includes('Rex &amp; Co'))
    assert.ok(page.includes('name="_remove-item" value="1"'))
    assert.ok(page.includes('name="_item-count" value="2"'))
    assert.ok(page.includes('name="_add-item"'))
    const full = { hunde: [{ hundName: 'A' }, { hundName: 'B' }, { hundName: 'C' }] }
    assert.ok(!list.fill({ ...state, ref: { pageId: 'hunde' }, answers: full }).includes('_add-item'))
    assert.ok(list.fill({ ...state, ref: { pageId: 'hunde' }, answers: {} }).includes('Hier steht noch nichts.'))
  })
})

test('a page that the form does not have is a mistake', () => {
  assert.throws(() => template(['gibt-es-nicht']), /no page/)
})

describe('groups, choices, lists in lists, languages', () => {
  const nested = (pattern: PagePattern, language = 'de') => {
    const form = nestedForm[language]
    assert.ok(form)
    return compilePageTemplate(form, pattern, (page, body) => renderPage({ look: stateLook, ...page }, body))
  }
  const at = (pattern: PagePattern, ref: PageState['ref'], language = 'de') =>
    decoded(nested(pattern, language).fill({ ...state, ref, answers: nestedAnswers }))

  test('groups stand in groups; what is not asked is hidden, what is closed is disabled', () => {
    const page = at(['gruppen'], { pageId: 'gruppen' })
    assert.match(page, /<fieldset class="aw-group" id="frage-name"[\s\S]*<fieldset class="aw-group" id="frage-frueher"/)
    assert.ok(page.includes('data-group="firmendaten" hidden'))
    assert.ok(page.includes('data-closable="steuernummer" disabled'))
    assert.equal(page.match(/Warum fragen wir das\?/g)?.length, 2)
  })
  test('a choice group shows the picked member', () => {
    const page = at(['anschrift'], { pageId: 'anschrift' })
    assert.match(page, /name="anschrift" value="inland" checked/)
    assert.ok(page.includes('data-group="inland"') && !page.includes('data-group="inland" hidden'))
    assert.ok(page.includes('data-group="ausland" hidden') && page.includes('data-field="schiff" hidden'))
  })
  test('a page of an item within an item says which, and in which language it is', () => {
    const impfung = { pageId: 'impfungen', item: { index: 1, page: { pageId: 'impfung' } } }
    const ref = { pageId: 'hunde', item: { index: 0, page: impfung } }
    const page = at(['hunde', 'impfungen', 'impfung'], ref, 'en')
    assert.match(page, /<html lang="en">/)
    assert.ok(page.includes('Hund 1 (“Luna”), Impfung 2'))
    assert.ok(page.includes('href="?sprache=de-simple" hreflang="de-simple"'))
    assert.match(page, /name="gegen"[^>]*value="Staupe"/)
  })
  test('a proposal stands in the input until something is stored', () => {
    const empty = { ...state, ref: { pageId: 'gruppen' }, answers: {} }
    assert.match(decoded(nested(['gruppen']).fill(empty)), /name="nachname"[^>]*value="Mustermann"/)
  })
})
