import { Alert } from '../../../ui/components/alert.tsx'
import { Badge } from '../../../ui/components/badge.tsx'
import { Button } from '../../../ui/components/button.tsx'
import { type Column, DataTable } from '../../../ui/components/data-table.tsx'
import type { StoredVersion } from '../../online-services/index.ts'
import type { Changes } from '../domain/changes.ts'
import { mayEdit, mayPublish } from '../policy.ts'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { ChangesList } from './changes-list.tsx'
import { Time } from './time.tsx'
import { versionNumber } from './version-number.ts'

export interface PackagePageProps {
  readonly packageId: string
  readonly title: string
  /** The newest first. */
  readonly versions: readonly StoredVersion[]
  readonly online: { readonly version: string; readonly url: string } | undefined
  readonly openDraft: string | undefined
  /** Two versions that were asked to be compared. */
  readonly compared: { readonly from: string; readonly to: string; readonly changes: Changes } | undefined
  readonly notice: 'published' | 'rolled-back' | 'withdrawn' | undefined
}

const NOTICES = {
  published: 'Das Formular ist online',
  'rolled-back': 'Die Fassung ist gewechselt',
  withdrawn: 'Die Fassung ist zurückgezogen',
} as const

/** A published form: its versions, what differs between them, and what may be done with each. */
export function packagePage(desk: AuthorDesk, props: PackagePageProps): string {
  const { packageId, title, versions, online, openDraft, compared, notice } = props
  return authorPage(
    desk,
    { title, wide: true, trail: [] },
    <>
      {notice && (
        <Alert kind="success" announce title={NOTICES[notice]}>
          {online && (
            <p>
              Bürgerinnen und Bürger finden es hier: <a href={online.url}>{title}</a>
            </p>
          )}
        </Alert>
      )}
      <h1>{title}</h1>
      {online ? (
        <p>
          Online ist Fassung {versionNumber(online.version)}. <a href={online.url}>Startseite ansehen</a>
        </p>
      ) : (
        <p>Dieses Formular ist nicht online.</p>
      )}
      {mayEdit(desk.staff) && <Revise packageId={packageId} openDraft={openDraft} />}
      <h2>Fassungen</h2>
      <DataTable caption="Fassungen" hideCaption columns={columns(desk, props)} rows={versions} />
      {compared && (
        <section aria-labelledby="unterschiede">
          <h2 id="unterschiede">
            Von Fassung {versionNumber(compared.from)} zu {versionNumber(compared.to)}
          </h2>
          <ChangesList changes={compared.changes} />
        </section>
      )}
    </>,
  )
}

const Revise = ({ packageId, openDraft }: Pick<PackagePageProps, 'packageId' | 'openDraft'>) =>
  openDraft === undefined ? (
    <form method="post" action={urls.revise(packageId)}>
      <Button>Neue Fassung beginnen</Button>
    </form>
  ) : (
    <p>
      Eine neue Fassung ist in Arbeit: <a href={urls.edit(openDraft)}>weiter bearbeiten</a>
    </p>
  )

const columns = (
  desk: AuthorDesk,
  { packageId, versions, online }: PackagePageProps,
): readonly Column<StoredVersion>[] => [
  { title: 'Fassung', rowHeader: true, cell: ({ version }) => versionNumber(version) },
  { title: 'Veröffentlicht', cell: ({ addedAt }) => <Time at={addedAt} /> },
  {
    title: 'Zustand',
    cell: ({ version, withdrawal }) =>
      withdrawal ? (
        <>
          <Badge kind="danger">Zurückgezogen</Badge> {withdrawal.reason}
        </>
      ) : version === online?.version ? (
        <Badge kind="success">Online</Badge>
      ) : (
        <Badge>Frühere Fassung</Badge>
      ),
  },
  {
    title: 'Unterschiede',
    cell: ({ version }) => {
      const before = versions[versions.findIndex(other => other.version === version) + 1]
      return before ? (
        <a
          href={`${urls.published(packageId)}?von=${encodeURIComponent(before.version)}&zu=${encodeURIComponent(version)}#unterschiede`}
        >
          zu Fassung {versionNumber(before.version)}
        </a>
      ) : (
        'Erste Fassung'
      )
    },
  },
  ...(mayPublish(desk.staff)
    ? [
        {
          title: 'Ändern',
          cell: ({ version, withdrawal }: StoredVersion) =>
            withdrawal ? null : (
              <>
                {version !== online?.version && (
                  <form method="post" action={urls.rollBack(packageId)}>
                    <input type="hidden" name="fassung" value={version} />
                    <Button kind="secondary">
                      Online schalten<span class="aw-hidden">: Fassung {versionNumber(version)}</span>
                    </Button>
                  </form>
                )}
                <a href={`${urls.withdraw(packageId)}?fassung=${encodeURIComponent(version)}`}>
                  Zurückziehen<span class="aw-hidden">: Fassung {versionNumber(version)}</span>
                </a>
              </>
            ),
        },
      ]
    : []),
]
