import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { nestedService } from '../../../test/support/nested-service.ts'
import { samplePdf } from '../../../test/support/sample-file.ts'
import { serve } from '../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { applicationsRoutes } from './index.ts'

let t: TestDatabase
let server: FastifyInstance
let start: string
before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  start = await nestedService(t.app)
  server = await serve(t.app, applicationsRoutes(t.app))
})
after(async () => {
  await server.close()
  await t.close()
})

const pdf = { name: 'impfpass.pdf', text: readFileSync(samplePdf('impfpass.pdf'), 'latin1') }

/** A draft with one dog and one vaccination; the second is next. */
async function begin() {
  const browser = new Browser(server)
  assert.equal((await browser.post(start, {})).statusCode, 303)
  const base = browser.location.replace(/\/aufgaben$/, '')
  assert.equal((await browser.post(`${base}/seite/hunde/1/hund`, { rufname: 'Luna' })).statusCode, 303)
  const first = await browser.post(`${base}/seite/hunde/1/impfungen/1/impfung`, { gegen: 'Tollwut' })
  assert.equal(first.statusCode, 303, first.body)
  return { browser, base, second: `${base}/seite/hunde/1/impfungen/2/impfung` }
}
const fileOn = (page: string): string => /href="(\/antrag\/[^"]+\/dateien\/[^"]+)">impfpass\.pdf/.exec(page)?.[1] ?? ''

test('a file in an item of a list inside an item: sent, reviewed, downloaded, removed', async () => {
  const { browser, base, second } = await begin()
  const sent = await browser.upload(second, 'impfpass', pdf, { gegen: 'Staupe' })
  assert.equal(sent.statusCode, 303, sent.body)
  const page = (await browser.get(second)).body
  const file = fileOn(page)
  assert.ok(file, 'the page shows the file')
  assert.equal(fileOn((await browser.get(second.replace('/2/', '/1/'))).body), '', 'the first vaccination has none')
  const review = (await browser.get(`${base}/pruefen`)).body
  assert.match(review, /Staupe/)
  assert.match(review, /impfpass\.pdf/)
  assert.match(review, /hunde\/1\/impfungen\/2\/impfung/)
  const download = await browser.get(file)
  assert.equal(download.statusCode, 200)
  assert.equal(download.body, pdf.text)
  const id = file.split('/').at(-1)
  const removed = await browser.post(second, { gegen: 'Staupe', '_remove-file': `impfpass/${id}` })
  assert.equal(removed.statusCode, 303)
  assert.equal(browser.location, second)
  assert.equal(fileOn((await browser.get(second)).body), '')
  assert.equal((await browser.get(file)).statusCode, 404)
  assert.doesNotMatch((await browser.get(`${base}/pruefen`)).body, /impfpass\.pdf/)
})

test('an item that is removed takes its file along; the others keep theirs', async () => {
  const { browser, base, second } = await begin()
  await browser.upload(second, 'impfpass', pdf, { gegen: 'Staupe' })
  const file = fileOn((await browser.get(second)).body)
  const list = `${base}/seite/hunde/1/impfungen`
  await browser.post(list, { '_remove-item': '0', '_item-count': '2' })
  assert.equal(fileOn((await browser.get(second.replace('/2/', '/1/'))).body), file)
  await browser.post(list, { '_remove-item': '0', '_item-count': '1' })
  assert.equal((await browser.get(file)).statusCode, 404)
})

test('a file of the wrong kind is refused at its field, in the language of the page', async () => {
  const { browser, second } = await begin()
  const text = { name: 'brief.txt', text: 'Hallo' }
  const refused = await browser.upload(second, 'impfpass', text, { _language: 'en', gegen: 'Staupe' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /We cannot accept this file/)
  assert.match(refused.body, /<html lang="en">/)
})
