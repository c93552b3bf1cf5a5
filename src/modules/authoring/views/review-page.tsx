import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { DescriptionList } from '../../../ui/components/description-list.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import type { Changes } from '../domain/changes.ts'
import type { PackageDraft } from '../domain/draft.ts'
import { type DraftFinding, errorsAmong } from '../domain/finding.ts'
import { mayEdit, mayPublish } from '../policy.ts'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { ChangesList } from './changes-list.tsx'
import { FindingsList } from './findings-list.tsx'
import { DraftState } from './list-page.tsx'
import { MissingValues } from './missing-values.tsx'
import { Time } from './time.tsx'
import { versionNumber } from './version-number.ts'

export interface ReviewPageProps {
  readonly draft: PackageDraft
  readonly findings: readonly DraftFinding[]
  /** Against the version that the draft began with; none: it is a new form. */
  readonly changes: Changes | undefined
  readonly problem?: { readonly at: string; readonly message: string }
}

/** What the second person looks at, and where they say yes or no. */
export function reviewPage(desk: AuthorDesk, props: ReviewPageProps): string {
  const { draft, findings, changes, problem } = props
  const errors = errorsAmong(findings)
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return authorPage(
    desk,
    {
      title: 'Prüfung und Freigabe',
      about: draft.title,
      error: problem !== undefined,
      trail: [{ label: draft.title, href: urls.edit(draft.id) }],
    },
    <>
      {problem && <ErrorSummary errors={[{ id: problem.at, message: problem.message }]} title="Das ging nicht" />}
      <h1>Prüfung und Freigabe</h1>
      <DescriptionList
        items={[
          { label: 'Formular', value: <a href={urls.edit(draft.id)}>{draft.title}</a> },
          { label: 'Zustand', value: <DraftState draft={draft} /> },
          {
            label: 'Zuletzt geändert',
            value: (
              <>
                <Time at={draft.changedAt} /> von {draft.changedBy}
              </>
            ),
          },
          ...(draft.submittedBy ? [{ label: 'Eingereicht von', value: draft.submittedBy.name }] : []),
          {
            label: 'Grundlage',
            value: draft.basedOn === undefined ? 'Neues Formular' : `Fassung ${versionNumber(draft.basedOn)}`,
          },
        ]}
      />
      {draft.comment !== undefined && (
        <Alert kind="warning" title="Zurückgegeben">
          <p class="aw-lines">{draft.comment}</p>
        </Alert>
      )}
      <h2>Befunde</h2>
      {findings.length === 0 && <p>Keine. Alle Regeln und Angaben passen zusammen.</p>}
      {errors.length > 0 && (
        <Alert kind="danger" title="Das muss noch behoben werden" level={3}>
          <FindingsList draft={draft} findings={errors} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert kind="warning" title="Das sollten Sie ansehen" level={3}>
          <FindingsList draft={draft} findings={warnings} />
        </Alert>
      )}
      <h2>Was sich ändert</h2>
      {changes ? <ChangesList changes={changes} /> : <p>Das Formular ist neu. Sehen Sie es sich in der Vorschau an.</p>}
      <p>
        <ButtonLink kind="secondary" href={urls.preview(draft.id)}>
          Vorschau öffnen
        </ButtonLink>
      </p>
      <NextStep desk={desk} {...props} hasErrors={errors.length > 0} />
    </>,
  )
}

function NextStep({
  desk,
  draft,
  hasErrors,
  problem,
}: ReviewPageProps & { readonly desk: AuthorDesk; readonly hasErrors: boolean }) {
  const { staff } = desk
  if (draft.state === 'editing')
    return (
      <>
        <h2>Einreichen</h2>
        {hasErrors ? (
          <p>Beheben Sie zuerst die Fehler. Danach reichen Sie das Formular hier zur Freigabe ein.</p>
        ) : (
          <p>Eine zweite Person prüft das Formular und veröffentlicht es. So lange lässt es sich nicht ändern.</p>
        )}
        {mayEdit(staff) && !hasErrors && (
          <form method="post" action={urls.submit(draft.id)}>
            <Button>Zur Freigabe einreichen</Button>
          </form>
        )}
        {mayEdit(staff) && (
          <form method="post" action={urls.discard(draft.id)}>
            <Button kind="tertiary">Entwurf verwerfen</Button>
          </form>
        )}
      </>
    )
  const isOwn = draft.submittedBy?.id === staff.id
  return (
    <>
      <h2>Freigabe</h2>
      {isOwn || !mayPublish(staff) ? (
        <p>
          {isOwn
            ? 'Sie haben das Formular eingereicht. Jemand anderes gibt es frei.'
            : 'Das Formular wartet auf die Freigabe durch eine berechtigte Person.'}
        </p>
      ) : (
        <>
          <form method="post" action={urls.publish(draft.id)} noValidate>
            <input type="hidden" name="fassung" value={draft.revision} />
            <MissingValues draft={draft} />
            <p>Nach dem Veröffentlichen ist das Formular sofort online. Frühere Fassungen bleiben erhalten.</p>
            <Button attrs={{ id: 'veroeffentlichen' }}>Veröffentlichen</Button>
          </form>
          <h3>Zurückgeben</h3>
          <form method="post" action={urls.sendBack(draft.id)} noValidate>
            <Textarea
              id="kommentar"
              name="kommentar"
              label="Was soll geändert werden?"
              rows={4}
              {...(problem?.at === 'kommentar' ? { error: problem.message } : {})}
            />
            <Button kind="secondary">Zurückgeben</Button>
          </form>
        </>
      )}
      {mayEdit(staff) && (
        <ButtonRow>
          <form method="post" action={urls.takeBack(draft.id)}>
            <Button kind="tertiary">Weiter bearbeiten</Button>
          </form>
        </ButtonRow>
      )}
    </>
  )
}
