import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Visitor } from '../support/visitor.ts'
import { bytesOf, transfersOf } from '../support/wire.ts'
import { beginDogTax } from './begin-dog-tax.ts'

const MOST_BYTES = 60_000
const MOST_SCRIPT_BYTES = 12_000
const MOST_REQUESTS = 6

/** One page of each kind: plain questions, dates and conditions, a search in a long list, files. */
const PAGES = ['seite/halter', 'seite/haushalt', 'seite/hunde/1/hund', 'seite/hunde/1/befreiung', 'aufgaben', 'pruefen']

describe('the first view of a page of a form, nothing cached', () => {
  let visitor: Visitor
  let draft: string

  before(async () => {
    visitor = await Visitor.arrive()
    draft = await beginDogTax(visitor)
  })
  after(() => visitor.leave())

  for (const path of PAGES)
    test(path, async () => {
      const fresh = await Visitor.arrive({ storageState: await visitor.context.storageState() })
      const transfers = await transfersOf(fresh.page, () => fresh.page.goto(`${draft}/${path}`))
      const scripts = transfers.filter(({ kind }) => kind === 'Script')
      const changing = transfers.filter(({ cacheControl }) => !cacheControl.includes('immutable'))
      const seen = transfers.map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`).join('\n')
      assert.ok(bytesOf(transfers) <= MOST_BYTES, `${bytesOf(transfers)} bytes:\n${seen}`)
      assert.ok(transfers.length <= MOST_REQUESTS, seen)
      assert.ok(bytesOf(scripts) <= MOST_SCRIPT_BYTES, seen)
      assert.deepEqual(
        changing.map(({ kind }) => kind),
        ['Document'],
      )
      await fresh.leave()
    })
})
