import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { type CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { collector } from './collect.ts'
import { loadFonts } from './fonts.ts'
import type { RenderAnswer, RenderRequest } from './pool.ts'
import { printable } from './printable.ts'

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url))
/** Renders after which the compiler forgets a result that it did not use again. */
const KEEP_RENDERS = 2
const COLLECT_EVERY = 5

const fonts = await loadFonts()
const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: [...fonts.files] }] })

/** The compiler has no asynchronous form: it blocks this thread, and no other. */
function render({ template, data, assets, createdAt }: RenderRequest): Uint8Array {
  for (const [name, bytes] of Object.entries(assets)) compiler.mapShadow(join(TEMPLATES, name), Buffer.from(bytes))
  try {
    const source: CompileDocArgs = {
      mainFileContent: template,
      inputs: { data: JSON.stringify(printable(data, fonts.coverage)) },
    }
    return pdfOf(source, createdAt)
  } finally {
    compiler.resetShadow()
    compiler.evictCache(KEEP_RENDERS)
  }
}

/** Straight to PDF: a compiled document as an object of its own would stay in memory until the next big collection. */
function pdfOf(source: CompileDocArgs, creationTimestamp: number): Uint8Array {
  try {
    return compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp })
  } catch (error) {
    const diagnostics = compiler.compile(source).takeError()?.shortDiagnostics
    throw diagnostics ? new Error(messagesOf(diagnostics)) : error
  }
}

const messagesOf = (diagnostics: readonly unknown[] = []): string =>
  diagnostics
    .map(entry => (typeof entry === 'object' && entry ? String(Reflect.get(entry, 'message')) : String(entry)))
    .join('; ')

const collect = collector()
let renders = 0

parentPort?.on('message', (request: RenderRequest) => {
  let answer: RenderAnswer
  try {
    answer = { id: request.id, pdf: render(request) }
  } catch (error) {
    answer = { id: request.id, error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
  renders += 1
  if (renders % COLLECT_EVERY === 0) collect()
})
