import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { FileInput } from '../../../ui/components/file-input.tsx'
import type { Changes } from '../domain/changes.ts'
import type { PackageDraft } from '../domain/draft.ts'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { ChangesList } from './changes-list.tsx'
import { CodeListsInput } from './code-lists-input.tsx'

export interface ReimportPageProps {
  readonly draft: PackageDraft
  readonly error?: string
  /** At the code lists. */
  readonly listError?: string
  /** What a file would change, and the sealed changes themselves. */
  readonly found?: {
    readonly schema: string
    readonly changes: Changes
    /** A sentence for each rule of the schema that came, changed or went. */
    readonly rules: readonly string[]
    readonly counts: { readonly added: number; readonly changed: number; readonly removed: number }
    readonly sealed: string
  }
}

/** A newer version of the FIM schema: what it changes is shown before it is taken. */
export const reimportPage = (desk: AuthorDesk, { draft, error, listError, found }: ReimportPageProps): string =>
  authorPage(
    desk,
    {
      title: 'Neue Version des FIM-Schemas',
      error: error !== undefined || listError !== undefined,
      trail: [{ label: draft.title, href: urls.edit(draft.id) }],
    },
    <>
      {error !== undefined && <ErrorSummary errors={[{ id: 'datei', message: error }]} />}
      {listError !== undefined && <ErrorSummary errors={[{ id: 'codelisten', message: listError }]} />}
      <h1>Neue Version des FIM-Schemas</h1>
      {found ? <Found draft={draft} found={found} /> : <Ask draft={draft} error={error} listError={listError} />}
    </>,
  )

const Ask = ({
  draft,
  error,
  listError,
}: {
  readonly draft: PackageDraft
  readonly error: string | undefined
  readonly listError: string | undefined
}) => (
  <>
    <p>
      Sie sehen zuerst, was sich ändert. Ihre Seiten, Beschriftungen und Hilfetexte bleiben. Neues kommt dazu, was es im
      Schema nicht mehr gibt, fällt weg.
    </p>
    <form method="post" action={urls.reimport(draft.id)} encType="multipart/form-data" noValidate>
      <FileInput
        id="datei"
        name="datei"
        label="Datei mit dem Schema"
        hint="XDatenfelder 2.0 oder 3.0, Endung .xml"
        accept=".xml,application/xml,text/xml"
        {...(error === undefined ? {} : { error })}
      />
      <CodeListsInput id="codelisten" error={listError} />
      <Button>Vergleichen</Button>
    </form>
  </>
)

const Found = ({
  draft,
  found,
}: {
  readonly draft: PackageDraft
  readonly found: NonNullable<ReimportPageProps['found']>
}) => {
  const { added, changed, removed } = found.counts
  const isSame = added + changed + removed + found.rules.length === 0
  return (
    <>
      <p>Schema: {found.schema}</p>
      <p>
        Neu: {added}. Geändert: {changed}. Weggefallen: {removed}.
      </p>
      {isSame ? (
        <Alert kind="success" title="Das Formular entspricht diesem Schema schon" announce />
      ) : (
        <>
          <h2>Was sich ändert</h2>
          <ChangesList changes={found.changes} />
          {found.rules.length > 0 && (
            <>
              <h2>Regeln des Schemas</h2>
              <ul>
                {found.rules.map(rule => (
                  <li>{rule}</li>
                ))}
              </ul>
            </>
          )}
          <form method="post" action={urls.takeReimport(draft.id)}>
            <input type="hidden" name="stand" value={draft.revision} />
            <input type="hidden" name="aenderungen" value={found.sealed} />
            <ButtonRow>
              <Button>Änderungen übernehmen</Button>
              <ButtonLink kind="tertiary" href={urls.edit(draft.id)}>
                Nicht übernehmen
              </ButtonLink>
            </ButtonRow>
          </form>
        </>
      )}
    </>
  )
}
