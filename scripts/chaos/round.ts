import { setTimeout as sleep } from 'node:timers/promises'
import { type PreparedDraft, prepareDrafts } from '../../bench/parts/drafts.ts'
import { openApplication } from '../../src/open-application.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { Pool } from '../../src/platform/db/database.ts'
import { journeyAnswers } from '../../test/support/journey-answers.ts'
import type { Application } from './application.ts'
import { Submissions } from './submissions.ts'
import { faultsOf, jobsLeft, keptOf } from './verify.ts'

export type Victim = 'application' | 'database' | 'both'

export interface Round {
  readonly killed: Victim
  readonly submissions: number
  readonly acknowledgedBefore: number
  readonly acknowledged: number
  readonly unanswered: number
  /** From the kill until application and database answered again. */
  readonly backAfterMs: number
  readonly queueDrainedMs: number
  readonly faults: readonly string[]
}

type Say = (line: string) => void

/** Submits, kills in the middle, goes on until all are acknowledged, waits for the queue, and counts. */
export async function playRound(
  application: Application,
  {
    killed,
    count,
    atOnce,
    deadline,
    say,
  }: { killed: Victim; count: number; atOnce: number; deadline: number; say: Say },
): Promise<Round> {
  say(`${count} drafts are filled in …`)
  const drafts = await withDatabase(application, ({ app }) =>
    prepareDrafts(app, count, journeyAnswers('hundesteuer-anmelden', 'ein-hund-ueberweisung')),
  )
  const mailsBefore = await withDatabase(application, ({ owner }) => mailsIn(owner.pool))
  say(`${count} submissions, ${atOnce} at a time …`)
  const submissions = new Submissions(application.url, drafts, atOnce)
  const sending = submissions.sendAll(deadline)
  while (submissions.acknowledged.size < count * 0.4 && Date.now() < deadline) await sleep(1)
  const acknowledgedBefore = submissions.acknowledged.size
  say(`kill -9: ${killed}, after ${acknowledgedBefore} acknowledgements`)
  const backAfterMs = await killAndWait(application, killed, deadline)
  say(`answers again after ${backAfterMs} ms; the others press the button again …`)
  await sending
  say('waiting for the queue …')
  const started = Date.now()
  const faults = await withDatabase(application, ({ owner }) =>
    verify(owner.pool, { drafts, submissions, mailsBefore, deadline, say }),
  )
  return {
    killed,
    submissions: count,
    acknowledgedBefore,
    acknowledged: submissions.acknowledged.size,
    unanswered: submissions.unanswered,
    backAfterMs,
    queueDrainedMs: Date.now() - started,
    faults,
  }
}

/** Our own connection lasts only this long: whoever is attached to the embedded database would help to start it again. */
async function withDatabase<T>(
  application: Application,
  work: (opened: Awaited<ReturnType<typeof openApplication>>) => Promise<T>,
): Promise<T> {
  const config = readConfig({ AMTSWEG_DATA_DIR: application.dataDir, AMTSWEG_LOG: 'silent' })
  const opened = await openApplication(config, () => undefined)
  try {
    return await work(opened)
  } finally {
    await opened.close()
  }
}

async function killAndWait(application: Application, killed: Victim, deadline: number): Promise<number> {
  const at = Date.now()
  if (killed !== 'database') await application.kill()
  if (killed !== 'application') application.killDatabase()
  if (!application.runs) await application.start()
  await sleep(20)
  while (!(await application.isHealthy()) && Date.now() < deadline) await sleep(20)
  return Date.now() - at
}

const mailsIn = async (pool: Pool): Promise<number> =>
  (await pool.query<{ mails: number }>('select count(*) as mails from mails')).rows[0]?.mails ?? 0

interface Outcome {
  readonly drafts: readonly PreparedDraft[]
  readonly submissions: Submissions
  readonly mailsBefore: number
  readonly deadline: number
  readonly say: Say
}

async function verify(
  pool: Pool,
  { drafts, submissions, mailsBefore, deadline, say }: Outcome,
): Promise<readonly string[]> {
  let left = await jobsLeft(pool)
  for (let looked = 1; left > 0 && Date.now() < deadline; looked++) {
    if (looked % 20 === 0) say(`${left} jobs left …`)
    await sleep(250)
    left = await jobsLeft(pool)
  }
  const missing = drafts.length - submissions.acknowledged.size
  const kept = await keptOf(pool, [...submissions.acknowledged])
  return [
    ...(left > 0 ? [`${left} jobs not done in time`] : []),
    ...(missing > 0 ? [`${missing} never acknowledged`] : []),
    ...faultsOf(kept, (await mailsIn(pool)) - mailsBefore),
  ]
}
