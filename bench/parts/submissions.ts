import { Agent, request } from 'node:http'
import type { PreparedDraft } from './drafts.ts'

export interface Submissions {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly failed: number
}

interface Answer {
  readonly status: number
  readonly location: string
  /** The first cookie set, as it is sent back. */
  readonly cookie: string
}

/** One form POST over a kept connection. */
export function post(
  url: string,
  cookie: string,
  body: string,
  agent: Agent,
  more: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      ...more,
    }
    const sent = request(url, { method: 'POST', agent, headers }, response => {
      response.resume()
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
        }),
      )
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const at = (sorted: readonly number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))

/** Submits each draft once, so many at a time. */
export async function submitAll(
  url: string,
  drafts: readonly PreparedDraft[],
  declarations: string,
  connections: number,
): Promise<Submissions> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const waiting = [...drafts]
  const times: number[] = []
  let failed = 0
  const started = performance.now()
  const work = async (): Promise<void> => {
    for (let draft = waiting.pop(); draft; draft = waiting.pop()) {
      const from = performance.now()
      const { status, location } = await post(`${url}/antrag/${draft.id}/pruefen`, draft.cookie, declarations, agent)
      times.push(performance.now() - from)
      if (status !== 303 || !location.endsWith('/eingegangen')) failed++
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { perSecond: Math.round(drafts.length / seconds), p50Ms: at(times, 0.5), p99Ms: at(times, 0.99), failed }
}
