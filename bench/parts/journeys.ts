import { Agent, get } from 'node:http'
import { type PageVisit, urlencoded } from '../../test/support/page-visits.ts'
import { post } from './submissions.ts'

export interface Journeys {
  readonly perSecond: number
  readonly failed: number
}

/** Whole applications, from the start button to the number: each page fetched and sent. */
export async function walkJourneys(
  url: string,
  startPath: string,
  visits: readonly PageVisit[],
  declared: string,
  seconds: number,
): Promise<Journeys> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 })
  const until = performance.now() + seconds * 1000
  let done = 0
  let people = 1
  let failed = 0
  const walk = async (): Promise<boolean> => {
    // Each person has an address of their own: starting drafts is limited by address.
    const address = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people++ & 255}`
    const started = await post(url + startPath, '', '', agent, { 'x-forwarded-for': address })
    if (started.status !== 303) return false
    const cookie = started.cookie
    const base = started.location.replace(/\/aufgaben$/, '')
    for (const { path, fields } of visits) {
      const body = urlencoded(fields)
      if ((await fetchPage(`${url}${base}/seite/${path}`, cookie, agent)) !== 200) return false
      if ((await post(`${url}${base}/seite/${path}`, cookie, body, agent)).status !== 303) return false
    }
    const sent = await post(`${url}${base}/pruefen`, cookie, declared, agent)
    return sent.status === 303 && sent.location.endsWith('/eingegangen')
  }
  const work = async (): Promise<void> => {
    while (performance.now() < until) (await walk()) ? done++ : failed++
  }
  await Promise.all(Array.from({ length: 10 }, work))
  agent.destroy()
  return { perSecond: Math.round((10 * done) / seconds) / 10, failed }
}

const fetchPage = (url: string, cookie: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, response => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
    }).once('error', reject)
  })
