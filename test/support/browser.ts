import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { urlencoded } from './page-visits.ts'

const URLENCODED = 'application/x-www-form-urlencoded'

interface Cookie {
  readonly name: string
  readonly path: string
  readonly value: string
}

/** A browser of its own for tests of routes: keeps cookies by path, follows nothing by itself. */
export class Browser {
  readonly #server: FastifyInstance
  readonly #cookies: Map<string, Cookie>
  /** Where the last answer leads. */
  location = ''

  constructor(server: FastifyInstance, cookies: ReadonlyMap<string, Cookie> = new Map()) {
    this.#server = server
    this.#cookies = new Map(cookies)
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.#send('GET', url)
  }

  post(url: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<LightMyRequestResponse> {
    return this.#send('POST', url, urlencoded(fields))
  }

  /** Sends one file as a form with an input of this name does, after the other fields. */
  upload(
    url: string,
    name: string,
    file: { readonly name: string; readonly text: string },
    fields: Readonly<Record<string, string>> = {},
  ) {
    const before = Object.entries(fields)
      .map(([field, value]) => `--grenze\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`)
      .join('')
    const head = `content-disposition: form-data; name="${name}"; filename="${file.name}"\r\ncontent-type: text/xml`
    const body = `${before}--grenze\r\n${head}\r\n\r\n${file.text}\r\n--grenze--\r\n`
    return this.#send('POST', url, body, 'multipart/form-data; boundary=grenze')
  }

  /** Forgets everything, as another device or an expired session would. */
  forget(): void {
    this.#cookies.clear()
  }

  /** Another browser with the same cookies. */
  copy(): Browser {
    return this.on(this.#server)
  }

  /** The same cookies, sent to another process. */
  on(server: FastifyInstance): Browser {
    return new Browser(server, this.#cookies)
  }

  async #send(
    method: 'GET' | 'POST',
    url: string,
    payload?: string,
    type = URLENCODED,
  ): Promise<LightMyRequestResponse> {
    const sent = [...this.#cookies.values()].filter(({ path }) => url.startsWith(path))
    const response = await this.#server.inject({
      method,
      url,
      headers: {
        cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; '),
        ...(payload === undefined ? {} : { 'content-type': type }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value, path = '/' } of response.cookies)
      this.#cookies.set(`${name} ${path}`, { name, path, value })
    this.location = String(response.headers.location ?? '')
    return response
  }
}
