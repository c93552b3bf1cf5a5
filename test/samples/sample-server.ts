import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleIslands } from '../../scripts/build/islands.ts'
import {
  type CompiledForm,
  type PageRef,
  pagePattern,
  parsePage,
  type RawValues,
} from '../../src/modules/forms/domain/engine.ts'
import type { Answers } from '../../src/modules/forms/domain/model.ts'
import { compilePageTemplate, LANGUAGE_QUERY, newlyAsked, type PageState } from '../../src/modules/forms/index.ts'
import { securityHeaders } from '../../src/platform/http/security.ts'
import { buildAssets } from '../../src/ui/build-assets.ts'
import { styleHashes } from '../../src/ui/look-style.ts'
import { renderPage, stateLook } from '../../src/ui/page.tsx'
import { everyAnswer, everyFieldForm, surroundings } from './every-field-form.ts'
import { nestedAnswers, nestedForm } from './nested-form.ts'
import { renderSample, samplePages } from './sample-pages.tsx'

/** Serves the sample form without a database: each page by GET and POST, and the other pages of the journey. */
export interface SampleServer {
  readonly origin: string
  /** How many POSTs arrived. */
  posts(): number
  close(): void
}

/** One form, by language. */
type Forms = Readonly<Record<string, CompiledForm>>

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' }
const EVERY: Forms = { de: everyFieldForm }
const firstDogs = (page: PageRef): PageRef => ({ pageId: 'hunde', item: { index: 0, page } })
const PAGES: Readonly<Record<string, readonly [Forms, PageRef, Answers]>> = {
  '/alles': [EVERY, { pageId: 'alles' }, everyAnswer],
  '/alles-leer': [EVERY, { pageId: 'alles' }, {}],
  '/hunde': [EVERY, { pageId: 'hunde' }, everyAnswer],
  '/hunde/2/hund': [EVERY, { pageId: 'hunde', item: { index: 1, page: { pageId: 'hund' } } }, everyAnswer],
  '/gruppen': [nestedForm, { pageId: 'gruppen' }, nestedAnswers],
  '/gruppen-leer': [nestedForm, { pageId: 'gruppen' }, {}],
  '/anschrift': [nestedForm, { pageId: 'anschrift' }, nestedAnswers],
  '/anschrift-leer': [nestedForm, { pageId: 'anschrift' }, {}],
  '/impfungen': [nestedForm, firstDogs({ pageId: 'impfungen' }), nestedAnswers],
  '/impfungen/2': [
    nestedForm,
    firstDogs({ pageId: 'impfungen', item: { index: 1, page: { pageId: 'impfung' } } }),
    nestedAnswers,
  ],
}

export async function sampleServer(): Promise<SampleServer> {
  const assets = await buildAll()
  const headers = securityHeaders(styleHashes([]), false)
  let posts = 0
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://sample')
    if (request.method === 'POST') posts++
    const asset = assets.get(path.replace('/static/', '').replace(/\.[0-9a-f]{10}\./, '.'))
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8')
    if (asset) response.end(asset)
    else await answer(request, response, path, searchParams.get(LANGUAGE_QUERY) ?? 'de')
  })
  await new Promise<void>(listening => void server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, posts: () => posts, close: () => void server.close() }
}

async function buildAll(): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-samples-'))
  const manifest = await buildAssets(folder)
  const files = Object.entries(manifest).map(([name, hashed]) => [name, readFileSync(join(folder, hashed))] as const)
  const islands = await bundleIslands(join(import.meta.dirname, '../..'))
  return new Map([...files, ...islands.map(({ name, bytes }) => [name, bytes] as const)])
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  language: string,
): Promise<void> {
  const page = PAGES[path]
  const sample = Object.keys(samplePages).find((name): name is keyof typeof samplePages => `/${name}` === path)
  if (sample) return void response.end(renderSample(sample, language))
  if (!page) return void response.end(renderPage({ title: 'Fertig', look: stateLook }, 'Fertig'))
  const [forms, ref, answers] = page
  const form = forms[language] ?? everyFieldForm
  const template = compilePageTemplate(form, pagePattern(ref), (shown, body) =>
    renderPage({ look: stateLook, ...shown }, body),
  )
  const state: PageState = {
    ref,
    answers,
    surroundings,
    stand: 'stand-1',
    links: { back: '/tasks', later: '/later', file: id => `/dateien/${id}`, page: () => '/hunde/2/hund' },
  }
  if (request.method !== 'POST') return void response.end(template.fill(state))
  const raw = await readBody(request)
  const added = newlyAsked(template, { ...state, raw })
  const outcome = parsePage(form, ref, raw, answers, surroundings)
  if (added.size > 0) return void response.end(template.fill({ ...state, raw, added }))
  if (!outcome.ok) return void response.writeHead(422).end(template.fill({ ...state, raw, errors: outcome.errors }))
  response.writeHead(303, { location: '/fertig' }).end()
}

async function readBody(request: IncomingMessage): Promise<RawValues> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const type = request.headers['content-type'] ?? ''
  const sent = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of sent) {
    const before = values[name]
    if (typeof value === 'string') values[name] = before === undefined ? value : [before, value].flat()
  }
  return values
}
