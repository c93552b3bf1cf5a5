import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Application } from '../scripts/chaos/application.ts'
import { playRound } from '../scripts/chaos/round.ts'

const COUNT = 60
const AT_ONCE = 10
const LONGEST_MS = 60_000

let dataDir: string
let application: Application
before(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'amtsweg-killed-'))
  application = await Application.build(dataDir)
  await application.start()
})
after(async () => {
  await application.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

for (const killed of ['application', 'database', 'both'] as const)
  test(`kill -9 of ${killed} while ${COUNT} people submit: each application is there exactly once`, async t => {
    const options = {
      killed,
      count: COUNT,
      atOnce: AT_ONCE,
      deadline: Date.now() + LONGEST_MS,
      say: (line: string) => t.diagnostic(line),
    }
    const round = await playRound(application, options)
    assert.equal(round.acknowledged, COUNT)
    assert.ok(round.acknowledgedBefore < COUNT, 'the kill came in the middle')
    assert.deepEqual(round.faults, [])
  })
