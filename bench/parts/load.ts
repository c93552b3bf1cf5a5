import autocannon from 'autocannon'

export interface Load {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly failed: number
}

interface Target {
  readonly url: string
  readonly connections: number
  readonly seconds: number
  /** Answers with another status count as failed. */
  readonly status: number
  /** One set of headers and body for each connection, taken in turn. */
  readonly clients: readonly {
    readonly path: string
    readonly headers: Record<string, string>
    readonly body?: string
  }[]
}

/** Loads an address from this process and counts only answers with the status that is due. */
export async function load({ url, connections, seconds, status, clients }: Target): Promise<Load> {
  let next = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: client => {
      const mine = clients[next++ % clients.length]
      if (mine) client.setRequests([{ method: mine.body === undefined ? 'GET' : 'POST', ...mine }])
    },
  })
  const right = result.statusCodeStats?.[String(status)]?.count ?? 0
  return {
    perSecond: Math.round(right / result.duration),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.requests.total - right + result.errors,
  }
}
