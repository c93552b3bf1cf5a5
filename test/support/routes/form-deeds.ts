import assert from 'node:assert/strict'
import type { LightMyRequestResponse } from 'fastify'

type Fields = Readonly<Record<string, string>>
interface Desk {
  post(url: string, as: 'author' | 'publisher', fields?: Fields): Promise<LightMyRequestResponse>
  get(url: string, as: 'author' | 'publisher'): Promise<LightMyRequestResponse>
}

const LIST = '/amt/formulare'
const DRAFT = `POST ${LIST}/:id`
const PACKAGE = `POST ${LIST}/paket/:packageId`

/** What form authors do, one after the other: begun, handed in, published, rolled back, withdrawn, discarded. */
export function formDeeds({ post, get }: Desk): Readonly<Record<string, () => Promise<unknown>>> {
  let draft = ''
  let pkg = ''
  let first = ''
  const place = (answer: LightMyRequestResponse): string => String(answer.headers.location).split('?')[0] ?? ''
  const submit = () => post(`${draft}/freigabe/einreichen`, 'author')
  const publish = async () => {
    await submit()
    const { body } = await get(`${draft}/freigabe`, 'publisher')
    const fassung = /name="fassung" value="([^"]+)"/.exec(body)?.[1] ?? ''
    pkg = place(await post(`${draft}/freigabe/veroeffentlichen`, 'publisher', { fassung }))
  }
  return {
    [`POST ${LIST}/neu`]: async () => {
      draft = place(await post(`${LIST}/neu`, 'author', { art: 'leer', titel: 'Grillplatz reservieren' }))
    },
    [`${DRAFT}/freigabe/einreichen`]: submit,
    [`${DRAFT}/freigabe/zurueckholen`]: () => post(`${draft}/freigabe/zurueckholen`, 'author'),
    [`${DRAFT}/freigabe/zurueckgeben`]: async () => {
      await submit()
      await post(`${draft}/freigabe/zurueckgeben`, 'publisher', { kommentar: 'Bitte kürzer.' })
    },
    [`${DRAFT}/freigabe/veroeffentlichen`]: publish,
    [`${PACKAGE}/bearbeiten`]: async () => {
      draft = place(await post(`${pkg}/bearbeiten`, 'author'))
    },
    [`${PACKAGE}/zurueckrollen`]: async () => {
      await publish()
      const { body } = await get(pkg, 'publisher')
      first = /name="fassung" value="([^"]+)"/.exec(body)?.[1] ?? ''
      assert.match(first, /^1\.0\.0\+/)
      await post(`${pkg}/zurueckrollen`, 'publisher', { fassung: first })
    },
    [`${PACKAGE}/zurueckziehen`]: () =>
      post(`${pkg}/zurueckziehen`, 'publisher', { fassung: first, grund: 'Die Gebühr war falsch.' }),
    [`${DRAFT}/verwerfen`]: async () => {
      draft = place(await post(`${pkg}/bearbeiten`, 'author'))
      await post(`${draft}/verwerfen`, 'author')
    },
  }
}
