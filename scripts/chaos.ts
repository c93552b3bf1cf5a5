// npm run chaos: kills application and database in the middle of 1,000 submissions, three ways, and counts what is left.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Application } from './chaos/application.ts'
import { playRound, type Round, type Victim } from './chaos/round.ts'

const AT_ONCE = 50
const LONGEST_MS = 4 * 60_000
const ROUNDS: readonly (readonly [killed: Victim, submissions: number])[] = [
  ['application', 1000],
  ['database', 1000],
  ['both', 500],
]

const started = Date.now()
const say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`)

const dataDir = mkdtempSync(join(tmpdir(), 'amtsweg-chaos-'))
const rounds: Round[] = []
try {
  const application = await Application.build(dataDir)
  say('a fresh application starts …')
  await application.start()
  try {
    for (const [killed, count] of ROUNDS)
      rounds.push(
        await playRound(application, {
          killed,
          count,
          atOnce: AT_ONCE,
          deadline: started + LONGEST_MS,
          say,
        }),
      )
  } finally {
    await application.stop()
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
console.table(
  rounds.map(round => ({
    'killed (-9)': round.killed,
    submissions: round.submissions,
    'acknowledged before': round.acknowledgedBefore,
    'acknowledged in all': round.acknowledged,
    'tries without answer': round.unanswered,
    'back after (ms)': round.backAfterMs,
    'queue done after (ms)': round.queueDrainedMs,
    lost: round.faults.length === 0 ? 0 : 'see below',
    double: round.faults.length === 0 ? 0 : 'see below',
  })),
)
const faults = rounds.flatMap(({ killed, faults: found }) => found.map(fault => `${killed}: ${fault}`))
for (const fault of faults) console.error(fault)
console.log(faults.length === 0 ? 'Nothing lost, nothing double.' : 'Not every submission is there exactly once.')
process.exitCode = faults.length === 0 ? 0 : 1
