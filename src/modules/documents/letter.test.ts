import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixedClock } from '../../platform/clock.ts'
import { parsePlainDate } from '../../platform/date.ts'
import { newId } from '../../platform/id.ts'
import type { Remedy } from '../online-services/index.ts'
import type { Tenant } from '../tenants/index.ts'
import { remedyText } from './domain/index.ts'
import { renderLetter, renderReceipt } from './index.ts'
import { factsOf, sourceOf, structureOf, textOf } from './render/inspect-pdf.ts'

const app = { clock: fixedClock('2026-11-23T10:00:00Z') }
const tenant: Tenant = {
  id: newId<'tenant'>(),
  number: 42,
  slug: 'neustadt',
  name: 'Stadt Neustadt an der Orla',
  kind: 'gemeinde',
  ars: '160755050073',
  colour: '#8a1c2c',
  senderName: 'Fachdienst Finanzen',
  address: { street: 'Musterplatz', houseNumber: '1', postcode: '07806', city: 'Neustadt an der Orla' },
  email: 'rathaus@neustadt.example',
  phone: '036481 000000',
  openingHours: 'Dienstag 9 bis 18 Uhr, Donnerstag 9 bis 16 Uhr',
  remedyBody: 'bei der Stadt Neustadt an der Orla, Musterplatz 1, 07806 Neustadt an der Orla',
}
const remedy: Remedy = {
  id: 'steuerbescheid',
  act: 'Hundesteuerbescheid',
  procedure: 'VwVfG',
  objection: 'Widerspruch',
  months: 1,
  suspensive: true,
  basis: ['§§ 68 bis 70 VwGO'],
}
const date = parsePlainDate('2026-12-01')
assert.ok(date)
const base = { tenant, recipient: ['Erika Mustermann', 'Heidestraße 17'], number: '0042 8391 5027', date }
const letter = (more: { body: string; data?: Record<string, string | number>; subject?: string }) =>
  renderLetter(app, {
    ...base,
    subject: 'Hundesteuerbescheid',
    remedy: remedyText(remedy, tenant.remedyBody),
    data: {},
    ...more,
  })
const receipt = renderReceipt(app, {
  tenant,
  number: base.number,
  receivedAt: new Date('2026-11-23T10:00:00Z'),
  service: 'Hundesteuer: Hund anmelden',
  sections: [
    {
      title: 'Ihre Hunde',
      rows: [{ label: 'Anzahl', value: ['1'] }],
      items: [{ title: 'Hund 1', rows: [{ label: 'Rufname', value: ['#panic()', ']'] }] }],
    },
  ],
  files: [{ name: 'Nachweis.pdf', size: '1,2 MB' }],
  nextSteps: ['Wir prüfen Ihren Antrag.'],
})
const body = '== Festsetzung\nSie zahlen #euro(data.cents) am #tag("2026-05-01").'

test('letter and receipt are tagged, titled, in German, and say that they are PDF/UA-1', async t => {
  for (const pdf of [await letter({ body, data: { cents: 1 } }), await receipt]) {
    const facts = await factsOf(t, pdf)
    if (facts) {
      assert.match(facts, /Tagged: +yes/)
      assert.match(facts, /Title: .*0042 8391 5027/)
      assert.match(facts, /JavaScript: +no/)
    }
    const source = await sourceOf(t, pdf)
    if (source) {
      assert.match(source, /\/Lang \(de-DE\)/)
      assert.match(source, /\/DisplayDocTitle true/)
      assert.match(source, /<pdfuaid:part>1</)
    }
  }
})

test('headings come in order, the remedy after the reasons, and tables have header cells', async t => {
  const structure = await structureOf(
    t,
    await letter({ body: `${body}\n#table(table.header([A]), [1])`, data: { cents: 1 } }),
  )
  if (!structure) return
  const headings = [...structure.matchAll(/^ *(H\d)\b.*\n *"(.*)"/gm)].map(match => `${match[1]} ${match[2]}`)
  assert.deepEqual(headings, ['H1 Hundesteuerbescheid', 'H2 Festsetzung', 'H2 Rechtsbehelfsbelehrung'])
  assert.match(structure, /THead\n *TR\n *TH/)
})

test('amounts and days read as Germans write them', async t => {
  const amounts = [0, 5, 123_450, -99, 123_456_789].map(cents => `#euro(${cents})`).join(' / ')
  const text = await textOf(t, await letter({ body: `${amounts} / #tag("2026-05-01")` }))
  if (text)
    assert.match(
      text.replaceAll('\u00a0', ' '),
      /0,00 € \/ 0,05 € \/ 1\.234,50 € \/ −0,99 € \/ 1\.234\.567,89 € \/ 1\. Mai\s+2026/,
    )
})

test('a receipt holds number, moment, authority, answers, files and what comes next', async t => {
  const text = await textOf(t, await receipt)
  if (!text) return
  for (const part of [
    '0042 8391 5027',
    '23.11.2026, 11:00 Uhr',
    'Stadt Neustadt',
    'Rufname',
    '#panic()',
    'Nachweis.pdf',
    'Wir prüfen',
  ])
    assert.ok(text.includes(part), part)
})

test('the letter withstands names that look like source and very long ones', async () => {
  const pdf = await renderLetter(app, {
    ...base,
    recipient: ['#import "a"', ']', 'Ä'.repeat(300), '"', '\\', '$', '7'],
    greeting: '#panic("x"),',
    subject: '= ] #x',
    body: 'Text #data.name',
    data: { name: '[#eval("1")]' },
    signer: '*Jana*',
  })
  assert.ok(pdf.length > 1000)
})

test('the remedy text names the body, its seat, the form and the month (§ 58 Abs. 1 VwGO)', () => {
  const text = remedyText(remedy, tenant.remedyBody).join(' ')
  assert.match(text, /innerhalb eines Monats nach seiner Bekanntgabe Widerspruch/)
  assert.match(text, /bei der Stadt Neustadt an der Orla, Musterplatz 1, 07806 Neustadt an der Orla/)
  assert.doesNotMatch(text, /pünktlich/)
})

test('where the remedy does not suspend, the text says to pay all the same (§ 80 Abs. 2 VwGO)', () => {
  const text = remedyText({ ...remedy, suspensive: false, basis: ['§ 80 Abs. 2 Satz 1 Nr. 1 VwGO'] }, tenant.remedyBody)
  assert.match(text.join(' '), /schiebt die Zahlung nicht auf \(§ 80 Abs\. 2 Satz 1 Nr\. 1 VwGO\)/)
})

test('other remedies and periods are told in their own words', () => {
  const text = remedyText({ ...remedy, objection: 'Klage', months: 2 }, tenant.remedyBody).join(' ')
  assert.match(text, /innerhalb von zwei Monaten nach seiner Bekanntgabe Klage erheben\. Die Klage ist/)
})
