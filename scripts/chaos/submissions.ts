import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PreparedDraft } from '../../bench/parts/drafts.ts'
import { post } from '../../bench/parts/submissions.ts'

const RETRY_AFTER_MS = 100
const DECLARED = 'richtigkeit=ja'

/** People who submit all at the same time, and press the button again for as long as no answer comes. */
export class Submissions {
  /** Ids of those that got their answer; they are never sent again. */
  readonly acknowledged = new Set<string>()
  /** Answers that said "it did not work", and answers that never came. */
  unanswered = 0
  readonly #agent = new Agent({ keepAlive: true, timeout: 10_000 })
  readonly #url: string
  readonly #atOnce: number
  readonly #waiting: PreparedDraft[]

  constructor(url: string, drafts: readonly PreparedDraft[], atOnce: number) {
    this.#url = url
    this.#atOnce = atOnce
    this.#waiting = [...drafts]
  }

  /** Ends when each was acknowledged. */
  async sendAll(deadline: number): Promise<void> {
    await Promise.all(Array.from({ length: this.#atOnce }, () => this.#work(deadline)))
    this.#agent.destroy()
  }

  async #work(deadline: number): Promise<void> {
    for (let draft = this.#waiting.pop(); draft; draft = this.#waiting.pop()) await this.#send(draft, deadline)
  }

  async #send({ id, cookie }: PreparedDraft, deadline: number): Promise<void> {
    while (Date.now() < deadline) {
      if (await this.#sendOnce(`${this.#url}/antrag/${id}/pruefen`, cookie)) {
        this.acknowledged.add(id)
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
