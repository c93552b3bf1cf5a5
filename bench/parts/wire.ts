import { get } from 'node:http'

export interface FirstView {
  readonly requests: number
  readonly bytes: number
  readonly scriptBytes: number
  readonly pageBytes: number
}

/** Bytes of head and body as they cross the wire. */
function fetched(url: string, cookie: string): Promise<{ bytes: number; text: string; immutable: boolean }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': 'br, gzip' } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const head = response.rawHeaders.join('  ').length + 20
        const immutable = (response.headers['cache-control'] ?? '').includes('immutable')
        resolve({ bytes: head + body.length, text: body.toString(), immutable })
      })
    }).on('error', reject)
  })
}

/** What a browser fetches to show one page for the first time: the page, its style sheet, scripts, and the fonts the style sheet names for plain text. */
export async function firstView(url: string, path: string, cookie: string): Promise<FirstView> {
  const page = await fetched(url + path, cookie)
  const links = [...page.text.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(match => match[1] ?? '')
  const assets = new Set(links)
  const css = links.find(link => link.endsWith('.css'))
  if (css) for (const font of await latinFonts(url + css)) assets.add(font)
  let bytes = page.bytes
  let scriptBytes = 0
  for (const asset of assets) {
    const answer = await fetched(url + asset, '')
    if (!answer.immutable) throw new Error(`${asset} may not be kept in the cache`)
    bytes += answer.bytes
    if (asset.endsWith('.js')) scriptBytes += answer.bytes
  }
  return { requests: 1 + assets.size, bytes, scriptBytes, pageBytes: page.bytes }
}

/** The small font files: those for other letters have no range and are fetched only when such a letter stands on a page. */
async function latinFonts(cssUrl: string): Promise<string[]> {
  const css = await (await fetch(cssUrl)).text()
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)]
    .map(match => match[1] ?? '')
    .filter(face => face.includes('unicode-range'))
    .map(face => /url\("?([^)"]+)"?\)/.exec(face)?.[1] ?? '')
    .filter(font => font !== '')
    .map(font => new URL(font, cssUrl).pathname)
}
