import { formatInstant } from '../../../platform/date.ts'
import { Timeline } from '../../../ui/components/timeline.tsx'
import type { StoredVersion } from '../../online-services/index.ts'
import type { Changes } from '../domain/changes.ts'
import type { PackageDraft, Revision } from '../domain/draft.ts'
import { mayEdit } from '../policy.ts'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { ChangesList } from './changes-list.tsx'
import { versionNumber } from './version-number.ts'

export interface HistoryPageProps {
  readonly draft: PackageDraft
  /** Newest first. */
  readonly history: readonly Revision[]
  readonly changes: Changes | undefined
  readonly versions: readonly StoredVersion[]
}

/** How a draft came to be what it is, and what it would change. */
export const historyPage = (desk: AuthorDesk, { draft, history, changes, versions }: HistoryPageProps): string =>
  authorPage(
    desk,
    { title: 'Fassungen und Verlauf', about: draft.title, trail: [{ label: draft.title, href: urls.edit(draft.id) }] },
    <>
      <h1>Fassungen und Verlauf</h1>
      {versions.length > 0 && (
        <p>
          Veröffentlicht sind {versions.length === 1 ? 'eine Fassung' : `${versions.length} Fassungen`}:{' '}
          <a href={urls.published(draft.packageId)}>alle Fassungen ansehen</a>
        </p>
      )}
      {changes && draft.basedOn !== undefined && (
        <>
          <h2>Unterschiede zu Fassung {versionNumber(draft.basedOn)}</h2>
          <ChangesList changes={changes} />
        </>
      )}
      {mayEdit(desk.staff) && draft.state === 'editing' && JSON.stringify(draft.source.form).includes('"fim":') && (
        <p>
          <a href={urls.reimport(draft.id)}>Neue Version des FIM-Schemas übernehmen</a>
        </p>
      )}
      <h2>Verlauf</h2>
      <Timeline
        entries={history.map(({ at, authorName, kind, words }) => ({
          when: formatInstant(at),
          datetime: at.toISOString(),
          title: authorName,
          text: <Words kind={kind} words={words} />,
        }))}
      />
    </>,
  )

const SHOWN = 5

const Words = ({ kind, words }: Pick<Revision, 'kind' | 'words'>) => {
  const [prefix, more] = [PREFIX[kind], words.length - SHOWN]
  return (
    <>
      {prefix}
      {words.slice(0, SHOWN).join(' ')}
      {more > 0 && ` Und ${more} weitere Änderungen.`}
    </>
  )
}

const PREFIX: Readonly<Record<Revision['kind'], string>> = {
  created: '',
  changed: '',
  undone: 'Zurückgenommen: ',
  redone: 'Wiederhergestellt: ',
  submitted: '',
  'sent-back': '',
  published: '',
}
