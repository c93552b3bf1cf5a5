import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { NODE_OPTIONS } from '../bin/node-options.mjs'
import type { Answers } from '../src/modules/forms/domain/model.ts'
import { packageOf, serviceBySlug } from '../src/modules/online-services/index.ts'
import { tenantBySlug } from '../src/modules/tenants/index.ts'
import { openApplication } from '../src/open-application.ts'
import type { App } from '../src/platform/app.ts'
import { readConfig } from '../src/platform/config.ts'
import { dayInBerlin } from '../src/platform/date.ts'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'
import { projectPath } from '../src/platform/project.ts'
import { journeyAnswers } from '../test/support/journey-answers.ts'
import { type PageVisit, visitsOf } from '../test/support/page-visits.ts'
import { freePort, LOAD_CORE, memoryOf, type Process, startPinned } from './parts/app-process.ts'
import { measureSaving } from './parts/authoring.ts'
import { insertRate } from './parts/database-rate.ts'
import { prepareDrafts } from './parts/drafts.ts'
import { measureExpressions } from './parts/expressions.ts'
import { measureFimImport } from './parts/fim.ts'
import { measureFinder } from './parts/finder.ts'
import { measureFinderInDatabase } from './parts/finder-database.ts'
import { measureFormEngine } from './parts/form-engine.ts'
import { walkJourneys } from './parts/journeys.ts'
import { load } from './parts/load.ts'
import { submitAll } from './parts/submissions.ts'
import { printTable, type Row } from './parts/table.ts'
import { firstView } from './parts/wire.ts'

const asJson = process.argv.includes('--json')
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5)
const DRAFTS = 64
const SUBMISSIONS = 3000
const START = '/dienste/neustadt-an-der-orla/hundesteuer-anmelden'
const DECLARED = 'richtigkeit=ja'
const PAGE = 'kontakt'
const BODIES = ['erika', 'max'].map(name => `email=${name}.mustermann%40example.de&telefon=`)

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Measures everything in one run on a data folder of its own, and prints one table. */
async function main(): Promise<void> {
  spawnSync('taskset', ['-cp', LOAD_CORE, String(process.pid)])
  const dataDir = mkdtempSync(join(tmpdir(), 'amtsweg-bench-'))
  const port = await freePort()
  const env = { AMTSWEG_DATA_DIR: dataDir, AMTSWEG_PORT: String(port), AMTSWEG_LOG: 'error', AMTSWEG_PROXY: 'on' }
  try {
    const rows = await measure(dataDir, port, env)
    if (asJson) console.log(JSON.stringify({ machine: machine(), at: new Date().toISOString(), rows }, undefined, 2))
    else printTable(machine(), rows)
    process.exitCode = rows.some(row => row.met === false) ? 1 : 0
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const machine = (): string => `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

async function measure(dataDir: string, port: number, env: NodeJS.ProcessEnv): Promise<Row[]> {
  const start = () => startPinned([...NODE_OPTIONS, projectPath('dist', 'server', 'cli.js'), 'start'], env, port, '/')
  say('Loading a fresh data folder …')
  await (await start()).stop()
  say('Cold start …')
  const starts: number[] = []
  for (let run = 0; run < 3; run++) {
    const app = await start()
    starts.push(app.startedInMs)
    await app.stop()
  }
  const rows: Row[] = [
    {
      what: 'cold start to the first page, database included',
      value: median(starts),
      unit: 'ms',
      goal: '≤ 1500',
      met: median(starts) <= 1500,
    },
  ]
  rows.push(...measureExpressions(say))
  rows.push(...(await measureFimImport(say)))
  // The database is started outside the server's core, so that only the application itself is bound to it.
  const database = await startEmbedded(dataDir, say)
  const app = await start()
  try {
    rows.push(...measureFormEngine(say))
    rows.push(...(await measureForm(app, dataDir, database.url)))
    rows.push(await measureSaving(dataDir, database.url))
    rows.push(...(await measureFinder(app.url, SECONDS, say)))
    rows.push(...(await measureFinderInDatabase(database.url, say)))
  } finally {
    await app.stop()
    await database.stop()
  }
  return rows
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)

async function measureForm(app: Process, dataDir: string, databaseUrl: string): Promise<Row[]> {
  const config = readConfig({ AMTSWEG_DATA_DIR: dataDir, AMTSWEG_LOG: 'error' })
  const opened = await openApplication(config, () => undefined)
  say(`Preparing ${SUBMISSIONS + 2 * DRAFTS} drafts …`)
  const answers = journeyAnswers('hundesteuer-anmelden', 'ein-hund-ueberweisung')
  const shown = await prepareDrafts(opened.app, 2 * DRAFTS, answers)
  const toSubmit = await prepareDrafts(opened.app, SUBMISSIONS, answers)
  const visits = await completeVisits(opened.app, answers)
  await opened.close()

  const [first] = shown
  if (!first) throw new Error('no draft')
  const pathOf = (id: string) => `/antrag/${id}/seite/${PAGE}`
  const view = await firstView(app.url, pathOf(first.id), first.cookie)

  say('Form page, GET …')
  const gets = shown.slice(0, DRAFTS).map(({ id, cookie }) => ({ path: pathOf(id), headers: { cookie } }))
  const get = () => load({ url: app.url, connections: 10, seconds: SECONDS, status: 200, clients: gets })
  const bare = await startBare(app, pathOf(first.id), first.cookie, dataDir)
  const pairs: { ours: number; bare: number; p99Ms: number; failed: number }[] = []
  for (let round = 0; round < 3; round++) {
    const ours = await get()
    const ceiling = await load({
      url: bare.url,
      connections: 10,
      seconds: SECONDS,
      status: 200,
      clients: [{ path: '/', headers: { cookie: first.cookie } }],
    })
    pairs.push({ ours: ours.perSecond, bare: ceiling.perSecond, p99Ms: ours.p99Ms, failed: ours.failed })
  }
  await bare.stop()
  const share = median(pairs.map(pair => (100 * pair.ours) / pair.bare))

  say('Form page, POST …')
  const posts = shown.slice(DRAFTS).map(({ id, cookie }, at) => ({
    path: pathOf(id),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: BODIES[at % BODIES.length] ?? '',
  }))
  const post = await load({ url: app.url, connections: DRAFTS, seconds: SECONDS, status: 303, clients: posts })
  const calmPost = await load({ url: app.url, connections: 10, seconds: SECONDS, status: 303, clients: posts })

  say('Submissions …')
  const submitted = await submitAll(app.url, toSubmit, DECLARED, 10)
  const memory = memoryOf(app.pid)
  say('Whole journeys …')
  const journeys = await walkJourneys(app.url, START, visits, DECLARED, SECONDS)
  say("The database's own rate …")
  const inserts = await insertRate(databaseUrl, 16, SECONDS)

  return [
    { what: 'form page GET', value: median(pairs.map(pair => pair.ours)), unit: '/s' },
    { what: 'bare node:http with the same bytes', value: median(pairs.map(pair => pair.bare)), unit: '/s' },
    { what: 'form page GET as a share of that', value: share, unit: '%', goal: '≥ 40', met: share >= 40 },
    {
      what: 'form page POST (validate, save durably, redirect), c = 64',
      value: post.perSecond,
      unit: '/s',
      goal: '≥ 3000',
      met: post.perSecond >= 3000,
    },
    { what: 'form page POST, c = 10', value: calmPost.perSecond, unit: '/s' },
    {
      what: 'form page POST, p99 at c = 10',
      value: calmPost.p99Ms,
      unit: 'ms',
      goal: '< 50',
      met: calmPost.p99Ms < 50,
    },
    {
      what: 'submissions, durable, receipt queued, c = 10',
      value: submitted.perSecond,
      unit: '/s',
      goal: '≥ 300',
      met: submitted.perSecond >= 300,
    },
    { what: 'submission, p99 at c = 10', value: submitted.p99Ms, unit: 'ms', goal: '< 50', met: submitted.p99Ms < 50 },
    {
      what: 'whole journeys (each page shown and sent, then submitted), c = 10',
      value: journeys.perSecond,
      unit: '/s',
    },
    { what: "the database's own durable inserts, 16 connections", value: inserts, unit: '/s' },
    {
      what: 'memory of the application under load, highest',
      value: memory.peakMb,
      unit: 'MB',
      goal: '≤ 300',
      met: memory.peakMb <= 300,
    },
    {
      what: 'first view of a form page, all bytes on the wire',
      value: Math.round(view.bytes / 100) / 10,
      unit: 'kB',
      goal: '≤ 60',
      met: view.bytes <= 60_000,
    },
    { what: 'first view, requests', value: view.requests, unit: '', goal: '≤ 6', met: view.requests <= 6 },
    {
      what: 'first view, script',
      value: Math.round(view.scriptBytes / 100) / 10,
      unit: 'kB',
      goal: '≤ 12',
      met: view.scriptBytes <= 12_000,
    },
    {
      what: 'requests that failed meanwhile',
      value:
        pairs.reduce((sum, pair) => sum + pair.failed, 0) +
        post.failed +
        calmPost.failed +
        submitted.failed +
        journeys.failed,
      unit: '',
      goal: '0',
      met:
        pairs.every(pair => pair.failed === 0) &&
        post.failed + calmPost.failed + submitted.failed + journeys.failed === 0,
    },
  ]
}

/** What a browser sends, page by page, for these answers to the demo service. */
async function completeVisits(app: App, answers: Answers): Promise<PageVisit[]> {
  const tenant = await tenantBySlug(app, 'neustadt-an-der-orla')
  const service = tenant && (await serviceBySlug(app, tenant.id, 'hundesteuer-anmelden'))
  const pkg = service && (await packageOf(app, service.packageId, service.packageVersion, service))
  if (!pkg) throw new Error('the demo service is missing')
  return visitsOf(pkg.form, answers, { parameters: service.parameters, today: dayInBerlin(new Date()) })
}

/** The same bytes and headers as the application's page, from a server that does nothing else. */
async function startBare(app: Process, path: string, cookie: string, dataDir: string): Promise<Process> {
  const response = await fetch(app.url + path, { headers: { cookie } })
  const [bodyFile, headersFile] = [join(dataDir, 'bare.html'), join(dataDir, 'bare.json')]
  writeFileSync(bodyFile, Buffer.from(await response.arrayBuffer()))
  const dropped = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'])
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !dropped.has(name)))
  writeFileSync(headersFile, JSON.stringify(headers))
  const port = await freePort()
  return startPinned(
    ['--import', 'tsx', projectPath('bench', 'parts', 'bare-server.ts'), String(port), bodyFile, headersFile],
    {},
    port,
    '/',
  )
}

await main()
