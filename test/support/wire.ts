import type { CDPSession, Page } from 'playwright-core'

export interface Transfer {
  readonly url: string
  /** "Document", "Script", "Stylesheet", "Font" … */
  readonly kind: string
  /** Head and body as they came over the wire, compressed. */
  readonly bytes: number
  readonly cacheControl: string
}

/** What the browser fetches while `act` runs and until the network is quiet. */
export async function transfersOf(page: Page, act: () => Promise<unknown>): Promise<Transfer[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false })
  const listening = listen(devtools)
  await act()
  await page.waitForLoadState('networkidle')
  await devtools.detach()
  return listening()
}

function listen(devtools: CDPSession): () => Transfer[] {
  const begun = new Map<string, Omit<Transfer, 'bytes'>>()
  const done: Transfer[] = []
  devtools.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (response.url.startsWith('data:')) return
    const cacheControl = response.headers['cache-control'] ?? response.headers['Cache-Control'] ?? ''
    begun.set(requestId, { url: response.url, kind: type, cacheControl })
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = begun.get(requestId)
    if (transfer) done.push({ ...transfer, bytes: encodedDataLength })
  })
  return () => done
}

export const bytesOf = (transfers: readonly Transfer[]): number => transfers.reduce((sum, { bytes }) => sum + bytes, 0)
