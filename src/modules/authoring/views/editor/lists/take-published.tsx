import { Button, ButtonRow } from '../../../../../ui/components/button.tsx'
import { FileInput } from '../../../../../ui/components/file-input.tsx'
import { editorUrls } from '../editor-urls.ts'
import { Stand } from '../stand.tsx'
import type { ListsView } from './lists-view.ts'

/** Published lists: those that are known here, or a file. Both are shown before they are taken. */
export const TakePublished = ({ editor: { draft }, published, fileError }: ListsView) => (
  <section id="veroeffentlicht" aria-labelledby="veroeffentlicht-titel">
    <h2 id="veroeffentlicht-titel">Veröffentlichte Liste übernehmen</h2>
    {published.length > 0 && (
      <ul>
        {published.map(({ uri, version, name }) => (
          <li>
            <a href={editorUrls.publishedList(draft.id, uri, version)}>{name}</a>, Version {version}
          </li>
        ))}
      </ul>
    )}
    <form method="post" action={editorUrls.uploadList(draft.id)} encType="multipart/form-data" noValidate>
      <Stand draft={draft} part="form" />
      <FileInput
        id="l-datei"
        name="codelisten"
        label="Datei mit der Liste"
        hint="Als Genericode aus dem XRepository (xrepository.de). Sie sehen die Liste, bevor Sie sie übernehmen."
        accept=".xml,application/xml,text/xml"
        {...(fileError === undefined ? {} : { error: fileError })}
      />
      <ButtonRow>
        <Button kind="secondary">Liste ansehen</Button>
      </ButtonRow>
    </form>
  </section>
)
