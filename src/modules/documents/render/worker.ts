import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { type CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { loadFonts } from './fonts.ts'
import type { RenderAnswer, RenderRequest } from './pool.ts'
import { printable } from './printable.ts'

const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url))
/** Renders after which the compiler forgets a result that it did not use again. */
const KEEP_RENDERS = 5

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
    const compiled = compiler.compile(source)
    if (!compiled.result) throw new Error(messagesOf(compiled.takeError()?.shortDiagnostics))
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: createdAt })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(KEEP_RENDERS)
  }
}

const messagesOf = (diagnostics: readonly unknown[] = []): string =>
  diagnostics
    .map(entry => (typeof entry === 'object' && entry ? String(Reflect.get(entry, 'message')) : String(entry)))
    .join('; ')

parentPort?.on('message', (request: RenderRequest) => {
  let answer: RenderAnswer
  try {
    answer = { id: request.id, pdf: render(request) }
  } catch (error) {
    answer = { id: request.id, error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
})
