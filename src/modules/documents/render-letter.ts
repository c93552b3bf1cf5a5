import type { App } from '../../platform/app.ts'
import type { PlainDate } from '../../platform/date.ts'
import type { JsonObject } from '../../platform/json.ts'
import type { Tenant } from '../tenants/index.ts'
import { senderOf } from './domain/sender.ts'
import { renderPdf } from './render/pool.ts'
import { templateOf } from './render/templates.ts'

export interface Letter {
  readonly tenant: Tenant
  /** At most six lines, as they stand in the envelope's window. */
  readonly recipient: readonly string[]
  readonly subject: string
  /** Number of the application or file. */
  readonly number: string
  readonly date: PlainDate
  /** "Guten Tag Erika Mustermann,"; "Guten Tag," unless said. */
  readonly greeting?: string
  /** Typst of a service package. Sees `data`, `euro(cents)` and `tag(day)`; its headings begin with `==`. */
  readonly body: string
  readonly data: JsonObject
  /** Paragraphs of the Rechtsbehelfsbelehrung (see `remedyText`); none for a letter that decides nothing. */
  readonly remedy?: readonly string[]
  /** Who signs, under "Im Auftrag". */
  readonly signer?: string
}

/** The letter as PDF/UA-1. */
export async function renderLetter(app: Pick<App, 'clock'>, letter: Letter): Promise<Buffer> {
  const { tenant, recipient, subject, number, date, greeting, remedy, signer, body, data } = letter
  return renderPdf(app, {
    template: await templateOf('letter'),
    assets: { 'body.typ': Buffer.from(body) },
    data: {
      letter: {
        sender: senderOf(tenant),
        recipient,
        subject,
        number,
        date,
        greeting: greeting ?? 'Guten Tag,',
        remedy: remedy ?? [],
        signer: signer ?? null,
      },
      data,
    },
  })
}
