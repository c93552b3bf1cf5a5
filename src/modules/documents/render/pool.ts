import { Worker } from 'node:worker_threads'
import type { App } from '../../../platform/app.ts'
import type { JsonObject } from '../../../platform/json.ts'

export interface PdfSource {
  /** Typst. Trusted: it comes from the product or a service package, never from a person. */
  readonly template: string
  /** What people typed; reaches the template as values (`json(bytes(sys.inputs.data))`), never as source. */
  readonly data: JsonObject
  /** Further files by name, such as a coat of arms. */
  readonly assets?: Readonly<Record<string, Uint8Array>>
}

export interface RenderRequest extends Required<PdfSource> {
  readonly id: number
  readonly createdAt: number
}
export type RenderAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly error: string }

interface Waiting {
  resolve(pdf: Buffer): void
  reject(error: Error): void
}
interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

const IDLE_MS = 60_000
const LIMIT_MS = 30_000
let thread: Thread | undefined
let idle: NodeJS.Timeout | undefined
let lastId = 0

/** A PDF/UA-1 document. Rejects when the template is wrong. Rendering has a thread of its own: pages never wait for it. */
export function renderPdf(app: Pick<App, 'clock'>, source: PdfSource): Promise<Buffer> {
  clearTimeout(idle)
  const current = thread ?? startThread()
  lastId += 1
  const createdAt = Math.floor(app.clock.now().getTime() / 1000)
  const request: RenderRequest = { assets: {}, ...source, id: lastId, createdAt }
  const rendered = new Promise<Buffer>((resolve, reject) => {
    const limit = setTimeout(() => stopThread(current, new Error('rendering took too long')), LIMIT_MS)
    const settled = (settle: () => void) => {
      clearTimeout(limit)
      if (current.waiting.size === 0) rest(current)
      settle()
    }
    current.waiting.set(request.id, {
      resolve: pdf => settled(() => resolve(pdf)),
      reject: error => settled(() => reject(error)),
    })
  })
  current.worker.ref()
  current.worker.postMessage(request)
  return rendered
}

function startThread(): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    name: 'pdf',
    execArgv: ['--no-warnings'],
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 },
  })
  const started: Thread = { worker, waiting: new Map() }
  worker.on('message', (answer: RenderAnswer) => {
    const waiting = started.waiting.get(answer.id)
    started.waiting.delete(answer.id)
    if ('pdf' in answer) waiting?.resolve(Buffer.from(answer.pdf))
    else waiting?.reject(new Error(`PDF: ${answer.error}`))
  })
  worker.on('error', error => stopThread(started, error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => stopThread(started, new Error('the PDF thread ended')))
  thread = started
  return started
}

function stopThread(stopped: Thread, reason: Error): void {
  if (thread === stopped) thread = undefined
  const waiting = [...stopped.waiting.values()]
  stopped.waiting.clear()
  void stopped.worker.terminate()
  for (const one of waiting) one.reject(reason)
}

/** Nothing to do: does not keep the process alive, and after a minute gives the memory back. */
function rest(current: Thread): void {
  current.worker.unref()
  clearTimeout(idle)
  idle = setTimeout(() => stopThread(current, new Error('idle')), IDLE_MS).unref()
}
