import { Badge } from '../../../ui/components/badge.tsx'
import { ButtonLink } from '../../../ui/components/button.tsx'
import { type Column, DataTable } from '../../../ui/components/data-table.tsx'
import type { DraftLine } from '../domain/draft.ts'
import { mayEdit, mayPublish } from '../policy.ts'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { Time } from './time.tsx'
import { versionNumber } from './version-number.ts'

export interface PublishedLine {
  readonly packageId: string
  readonly title: string
  /** None: it can't be applied for any more. */
  readonly online: { readonly version: string; readonly url: string; readonly since: Date | undefined } | undefined
  readonly withdrawn: number
}

export interface ListPageProps {
  readonly drafts: readonly DraftLine[]
  readonly published: readonly PublishedLine[]
}

/** Where a form author's day begins: what is being worked on, and what is online. */
export function listPage(desk: AuthorDesk, { drafts, published }: ListPageProps): string {
  const online = published.filter(line => line.online)
  const gone = published.filter(line => !line.online)
  return authorPage(
    desk,
    { title: 'Formulare', wide: true },
    <>
      <h1>Formulare</h1>
      {mayEdit(desk.staff) && (
        <p>
          <ButtonLink href={urls.create}>Neues Formular</ButtonLink>
        </p>
      )}
      <h2>In Arbeit</h2>
      <DataTable
        caption="Formulare in Arbeit"
        hideCaption
        columns={draftColumns(desk)}
        rows={drafts}
        empty="Gerade ist kein Formular in Arbeit."
      />
      <h2>Online</h2>
      <DataTable
        caption="Formulare, die online sind"
        hideCaption
        columns={onlineColumns}
        rows={online}
        empty="Noch kein eigenes Formular ist online."
      />
      {gone.length > 0 && (
        <>
          <h2>Zurückgezogen</h2>
          <DataTable caption="Zurückgezogene Formulare" hideCaption columns={goneColumns} rows={gone} />
        </>
      )}
    </>,
  )
}

const draftColumns = ({ staff }: AuthorDesk): readonly Column<DraftLine>[] => [
  { title: 'Formular', rowHeader: true, cell: draft => <a href={urls.edit(draft.id)}>{draft.title}</a> },
  { title: 'Zustand', cell: draft => <DraftState draft={draft} /> },
  {
    title: 'Zuletzt geändert',
    cell: draft => (
      <>
        <Time at={draft.changedAt} /> von {draft.changedBy}
      </>
    ),
  },
  {
    title: 'Nächster Schritt',
    cell: draft => (
      <a href={urls.review(draft.id)}>
        {draft.state === 'in-review' && mayPublish(staff) && draft.submittedBy?.id !== staff.id
          ? 'Prüfen und freigeben'
          : 'Prüfung und Freigabe'}
        <span class="aw-hidden">: {draft.title}</span>
      </a>
    ),
  },
]

export const DraftState = ({ draft }: { readonly draft: Pick<DraftLine, 'state' | 'comment'> }) =>
  draft.state === 'in-review' ? (
    <Badge kind="info">Wartet auf Freigabe</Badge>
  ) : draft.comment === undefined ? (
    <Badge>In Arbeit</Badge>
  ) : (
    <Badge kind="warning">Zurückgegeben</Badge>
  )

const title: Column<PublishedLine> = {
  title: 'Formular',
  rowHeader: true,
  cell: line => <a href={urls.published(line.packageId)}>{line.title}</a>,
}
const onlineColumns: readonly Column<PublishedLine>[] = [
  title,
  { title: 'Fassung', cell: ({ online }) => online && versionNumber(online.version) },
  { title: 'Online seit', cell: ({ online }) => online?.since && <Time at={online.since} /> },
  {
    title: 'Für Bürgerinnen und Bürger',
    cell: line =>
      line.online && (
        <a href={line.online.url}>
          Startseite ansehen<span class="aw-hidden">: {line.title}</span>
        </a>
      ),
  },
]
const goneColumns: readonly Column<PublishedLine>[] = [
  title,
  {
    title: 'Zustand',
    cell: ({ withdrawn }) => (
      <Badge kind="warning">{withdrawn === 1 ? 'Fassung zurückgezogen' : `${withdrawn} Fassungen zurückgezogen`}</Badge>
    ),
  },
]
