/** The part of autocannon that the benchmarks use; it ships no types. */
declare module 'autocannon' {
  export interface Options {
    readonly url: string
    readonly connections?: number
    /** Seconds. */
    readonly duration?: number
    readonly amount?: number
    readonly headers?: Readonly<Record<string, string>>
    readonly method?: 'GET' | 'POST'
    readonly body?: string
    /** Called for each connection before it sends. */
    readonly setupClient?: (client: { setRequests(requests: readonly Request[]): void }) => void
  }
  export interface Request {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
  export interface Result {
    readonly requests: { readonly average: number; readonly total: number }
    readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number; readonly max: number }
    readonly throughput: { readonly average: number }
    /** Seconds it took. */
    readonly duration: number
    readonly statusCodeStats?: Readonly<Record<string, { readonly count: number }>>
    readonly non2xx: number
    readonly errors: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
