/**
 * Which form of a filled page reaches the socket cheapest? `node bin/node.mjs bench/template.ts`
 * Prints CPU microseconds a request of the server process (one core), so that the load generator's own limits
 * do not matter. Each variant answers with the same page of about 9 kB with 30 holes.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import autocannon from 'autocannon'
import Fastify from 'fastify'
import { compileTemplate } from '../src/ui/template/compile-template.ts'
import { hole } from '../src/ui/template/holes.ts'

const HOLES = 30
const values: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: HOLES }, (_, at) => [`f${at}`, at % 3 === 0 ? `Mustermann ${at}` : '']),
)
const staticText = (sign: string): string => `${'<p class="kern-body">Text der Seite '.repeat(8).slice(0, 290)}${sign}`
const page = (sign: string): readonly string[] => Array.from({ length: HOLES + 1 }, () => flat(staticText(sign)))
const flat = (text: string): string => Buffer.from(text).toString()

function join(parts: readonly string[]): string {
  let out = parts[0] ?? ''
  for (let at = 0; at < HOLES; at++) out += (values[`f${at}`] ?? '') + (parts[at + 1] ?? '')
  return out
}
function joinBytes(parts: readonly Buffer[]): Buffer {
  const out = Buffer.allocUnsafe(16_384)
  let end = 0
  for (let at = 0; at <= HOLES; at++) {
    const part = parts[at]
    if (part) out.set(part, end)
    end += part?.length ?? 0
    const value = values[`f${at}`] ?? ''
    if (value !== '') end += out.write(value, end)
  }
  return out.subarray(0, end)
}

const umlaut = page('ü')
const dash = page('–')
const bytes = umlaut.map(part => Buffer.from(part))
const template = compileTemplate<typeof values>(
  Array.from({ length: HOLES }, (_, at) => staticText('ü') + hole(`f${at}`)).join('') + staticText('ü'),
  { text: name => all => all[name] ?? '', html: () => () => '', flag: () => () => false },
)
const fixed = flat(template(values))

const PAGES = {
  'ready-made': () => fixed,
  'template (ASCII)': () => template(values),
  'strings with umlauts (Latin-1)': () => join(umlaut),
  'strings with dashes (two bytes a character)': () => join(dash),
  'bytes into a buffer': () => joinBytes(bytes),
}
const sendUtf8 = (response: ServerResponse, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body) }).end(body)
}
const sendLatin1 = (response: ServerResponse, body: string | Buffer): void => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': body.length }).end(body, 'latin1')
}

interface Variant {
  readonly name: string
  listen(onRequest: () => void): Promise<number>
}
const onHttp = (what: keyof typeof PAGES, send: typeof sendUtf8, how: string): Variant => ({
  name: `node:http, ${what}, ${how}`,
  async listen(onRequest) {
    const server = createServer((_request, response) => {
      onRequest()
      send(response, PAGES[what]())
    }).listen(0)
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  },
})
const onFastify = (what: keyof typeof PAGES, how: 'send' | 'latin1'): Variant => ({
  name: `fastify, ${what}, ${how}`,
  async listen(onRequest) {
    const server = Fastify()
    server.get('/', (_request, reply) => {
      onRequest()
      const body = PAGES[what]()
      if (how === 'send') return reply.header('content-type', 'text/html').send(body)
      reply.hijack()
      sendLatin1(reply.raw, body)
      return reply
    })
    return Number(new URL(await server.listen({ port: 0 })).port)
  },
})
const VARIANTS: readonly Variant[] = [
  onHttp('ready-made', sendUtf8, 'utf8'),
  onHttp('ready-made', sendLatin1, 'latin1'),
  onHttp('template (ASCII)', sendLatin1, 'latin1'),
  onHttp('template (ASCII)', sendUtf8, 'utf8'),
  onHttp('strings with umlauts (Latin-1)', sendUtf8, 'utf8'),
  onHttp('strings with dashes (two bytes a character)', sendUtf8, 'utf8'),
  onHttp('bytes into a buffer', sendUtf8, 'bytes'),
  onFastify('template (ASCII)', 'latin1'),
  onFastify('template (ASCII)', 'send'),
  onFastify('strings with dashes (two bytes a character)', 'send'),
  onFastify('bytes into a buffer', 'send'),
]

async function serve(variant: Variant): Promise<void> {
  let served = 0
  let since = { served, cpu: process.cpuUsage() }
  process.on('message', () => {
    const { user, system } = process.cpuUsage(since.cpu)
    process.send?.((user + system) / Math.max(1, served - since.served))
    since = { served, cpu: process.cpuUsage() }
  })
  process.send?.(await variant.listen(() => served++))
}

async function measure(at: number): Promise<number> {
  const child = fork(import.meta.filename, [String(at)])
  const url = `http://127.0.0.1:${await answer(child)}`
  await autocannon({ url, connections: 10, duration: 1 })
  const rounds: number[] = []
  for (let round = 0; round < 5; round++) {
    child.send('count')
    await answer(child)
    await autocannon({ url, connections: 10, duration: 1 })
    child.send('count')
    rounds.push(await answer(child))
  }
  child.kill()
  return Math.min(...rounds)
}
const answer = async (child: ChildProcess): Promise<number> => Number((await once(child, 'message'))[0])

const [variantAt] = process.argv.slice(2)
const variant = variantAt === undefined ? undefined : VARIANTS[Number(variantAt)]
if (variant) await serve(variant)
else {
  const started = process.hrtime.bigint()
  for (let round = 0; round < 200_000; round++) template(values)
  console.log(
    `fill alone: ${(Number(process.hrtime.bigint() - started) / 200_000_000).toFixed(2)} µs (not yet joined to one string)`,
  )
  for (const [at, { name }] of VARIANTS.entries())
    console.log(`${(await measure(at)).toFixed(1).padStart(6)} µs  ${name}`)
}
