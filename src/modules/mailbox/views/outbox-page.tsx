import { formatInstant } from '../../../platform/date.ts'
import { type Column, DataTable } from '../../../ui/components/data-table.tsx'
import type { Tenant } from '../../tenants/index.ts'
import type { Mail } from '../domain/mail.ts'
import { mailUrl } from '../urls.ts'

export interface OutboxEntry {
  readonly tenant: Tenant
  readonly mail: Mail
}

const columns: readonly Column<OutboxEntry>[] = [
  {
    title: 'Betreff',
    rowHeader: true,
    cell: ({ tenant, mail }) => <a href={mailUrl(tenant.id, mail.id)}>{mail.subject}</a>,
  },
  { title: 'An', cell: ({ mail }) => mail.to },
  { title: 'Von', cell: ({ tenant }) => tenant.name },
  { title: 'Zeit', cell: ({ mail }) => formatInstant(mail.createdAt) },
]

export const OutboxPage = ({ entries }: { readonly entries: readonly OutboxEntry[] }) => (
  <>
    <h1>Postausgang der Demo</h1>
    <p>Hier landen die E-Mails, solange kein Mailserver eingestellt ist. Verschickt wird nichts.</p>
    <DataTable
      caption="E-Mails, neueste zuerst"
      hideCaption
      columns={columns}
      rows={entries}
      empty="Noch keine E-Mail. Schicken Sie einen Antrag ab, dann liegt hier die Bestätigung."
    />
  </>
)
