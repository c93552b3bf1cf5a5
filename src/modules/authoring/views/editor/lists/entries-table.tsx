import { DataTable } from '../../../../../ui/components/data-table.tsx'
import { QuietDetails } from '../../../../../ui/components/details.tsx'
import type { Entry } from '../../../domain/lists/form-lists.ts'

const FIRST = 10
const MOST = 500

/** The entries of a list to read: some at once, more on request. */
export const EntriesTable = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <>
    <Rows caption="Einträge" entries={entries.slice(0, FIRST)} />
    {entries.length > FIRST && (
      <QuietDetails summary={`Weitere Einträge (${(entries.length - FIRST).toLocaleString('de')})`}>
        <Rows caption="Weitere Einträge" entries={entries.slice(FIRST, MOST)} />
        {entries.length > MOST && <p>… und {(entries.length - MOST).toLocaleString('de')} weitere.</p>}
      </QuietDetails>
    )}
  </>
)

const Rows = ({ caption, entries }: { readonly caption: string; readonly entries: readonly Entry[] }) => (
  <DataTable
    caption={caption}
    hideCaption
    rows={entries}
    columns={[
      { title: 'Wert', rowHeader: true, cell: ({ value }) => <code>{value}</code> },
      { title: 'Beschriftung', cell: ({ label }) => label },
    ]}
  />
)
