import type { App } from '../../platform/app.ts'
import { instantIn } from '../../platform/instant.ts'
import { GERMAN, type Language, spokenFor } from '../../platform/language.ts'
import type { Tenant } from '../tenants/index.ts'
import { receiptWords } from './domain/receipt-words.ts'
import { senderOf } from './domain/sender.ts'
import { renderPdf } from './render/pool.ts'
import { templateOf } from './render/templates.ts'

/** One question and its answer, line by line. */
export interface ReceiptRow {
  readonly label: string
  readonly value: readonly string[]
}

export interface ReceiptSection {
  readonly title: string
  readonly rows: readonly ReceiptRow[]
  /** Repeated groups: "Hund 1", "Hund 2". */
  readonly items?: readonly { readonly title: string; readonly rows: readonly ReceiptRow[] }[]
}

export interface Receipt {
  readonly tenant: Tenant
  /** Unless said, German. */
  readonly language?: Language
  readonly number: string
  readonly receivedAt: Date
  /** Title of the online service. */
  readonly service: string
  readonly applicant?: string
  readonly sections: readonly ReceiptSection[]
  /** `size` as people read it: "1,2 MB". */
  readonly files: readonly { readonly name: string; readonly size: string }[]
  readonly nextSteps: readonly string[]
  readonly note?: string
}

/** The Eingangsbestätigung (§ 71b Abs. 3 VwVfG) as PDF/UA-1, with everything that was sent. */
export async function renderReceipt(app: Pick<App, 'clock'>, receipt: Receipt): Promise<Buffer> {
  const { tenant, number, receivedAt, service, applicant, sections, files, nextSteps, note } = receipt
  const language = receipt.language ?? GERMAN
  return renderPdf(app, {
    template: await templateOf('receipt'),
    data: {
      // PDF knows no Leichte Sprache: it is German
      lang: spokenFor(language) === 'en' ? 'en' : 'de',
      words: receiptWords(language),
      sender: senderOf(tenant),
      number,
      receivedAt: instantIn(language, receivedAt),
      service,
      applicant: applicant ?? null,
      sections: sections.map(({ title, rows, items = [] }) => ({
        title,
        rows: rows.map(jsonOf),
        items: items.map(item => ({ title: item.title, rows: item.rows.map(jsonOf) })),
      })),
      files: files.map(({ name, size }) => ({ name, size })),
      nextSteps,
      note: note ?? null,
    },
  })
}

const jsonOf = ({ label, value }: ReceiptRow) => ({ label, value })
