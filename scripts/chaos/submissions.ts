import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PreparedDraft } from '../../bench/parts/drafts.ts'
import { post } from '../../bench/parts/submissions.ts'

const AT_ONCE = 50
const RETRY_AFTER_MS = 100
const DECLARED = 'richtigkeit=ja'

export interface Acknowledged {
  /** When the answer came, which try it was, and how long after the first. */
  readonly tries: number
}

/** People who submit all at the same time, and press the button again for as long as no answer comes. */
export class Submissions {
  readonly acknowledged = new Map<string, Acknowledged>()
  /** Answers that said "it did not work", and answers that never came. */
  unanswered = 0
  readonly #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE, timeout: 10_000 })
  readonly #url: string
  readonly #waiting: PreparedDraft[]

  constructor(url: string, drafts: readonly PreparedDraft[]) {
    this.#url = url
    this.#waiting = [...drafts]
  }

  /** Ends when each was acknowledged. */
  async sendAll(deadline: number): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.#work(deadline)))
    this.#agent.destroy()
  }

  async #work(deadline: number): Promise<void> {
    for (let draft = this.#waiting.pop(); draft; draft = this.#waiting.pop()) await this.#send(draft, deadline)
  }

  async #send({ id, cookie }: PreparedDraft, deadline: number): Promise<void> {
    for (let tries = 1; Date.now() < deadline; tries++) {
      if (await this.#sendOnce(`${this.#url}/antrag/${id}/pruefen`, cookie)) {
        this.acknowledged.set(id, { tries })
        return
      }
      this.unanswered++
      await sleep(RETRY_AFTER_MS)
    }
  }

  async #sendOnce(url: string, cookie: string): Promise<boolean> {
    try {
      const { status, location } = await post(url, cookie, DECLARED, this.#agent)
      return status === 303 && location.endsWith('/eingegangen')
    } catch {
      return false
    }
  }
}
