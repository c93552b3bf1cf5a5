import { Badge } from '../components/badge.tsx'
import { DataTable } from '../components/data-table.tsx'
import { Pagination } from '../components/pagination.tsx'
import { SummaryList } from '../components/summary-list.tsx'

const CASES = [
  { number: '0042 8391 5027', name: 'Erika Mustermann', service: 'Hund anmelden', days: 3, state: 'Neu' },
  { number: '0042 1174 9030', name: 'Max Mustermann', service: 'Sondernutzung', days: 12, state: 'In Arbeit' },
]

export const TableSamples = () => (
  <section>
    <h2>Tabellen und Übersichten</h2>
    <SummaryList
      rows={[
        { label: 'Name', value: 'Erika Mustermann', changeHref: '#name' },
        { label: 'Anschrift', value: 'Markt 1, 07806 Neustadt an der Orla', changeHref: '#plz' },
        { label: 'Steuer im Jahr', value: '48,00 €' },
      ]}
    />
    <DataTable
      caption="Vorgänge"
      columns={[
        { title: 'Nummer', cell: row => <a href={`#${row.number}`}>{row.number}</a>, rowHeader: true },
        { title: 'Name', cell: row => row.name },
        { title: 'Leistung', cell: row => row.service },
        { title: 'Tage', cell: row => row.days, numeric: true },
        { title: 'Stand', cell: row => <Badge kind="info">{row.state}</Badge> },
      ]}
      rows={CASES}
    />
    <Pagination page={4} pages={9} href={page => `?seite=${page}`} />
    <DataTable caption="Dateien" columns={[]} rows={[]} empty="Noch keine Dateien." />
  </section>
)
