import { DataTable } from '../../../ui/components/data-table.tsx'
import { InsetText } from '../../../ui/components/inset-text.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import { InItsLanguage } from '../../../ui/language.tsx'
import type { Attachment } from '../../attachments/index.ts'
import type { IssuedDocument } from '../../documents/index.ts'
import type { ReviewGroup } from '../../forms/domain/engine.ts'
import type { Message } from '../../mailbox/domain/index.ts'
import { standardTextOf } from '../domain/standard-text.ts'
import type { CaseView } from './case-view.ts'
import { Time } from './time.tsx'
import { useStatusWords } from './words/use-status-words.ts'

/** A person's own text: line breaks stay, all else is text. */
export const Written = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map(line => (
      <>
        <InItsLanguage text={line} />
        <br />
      </>
    ))}
  </>
)

/** The answers as they were asked, section by section. */
export const Answers = ({ groups }: { readonly groups: readonly ReviewGroup[] }) => (
  <>
    {groups.map(group => (
      <section>
        <h3>
          <InItsLanguage text={group.title} />
        </h3>
        <SummaryList rows={group.rows.map(row => ({ label: row.label, value: <Written text={row.text} /> }))} />
      </section>
    ))}
  </>
)

const KINDS = { 'application/pdf': 'PDF', 'image/jpeg': 'Bild', 'image/png': 'Bild' } as const

interface FilesProps {
  readonly files: readonly Attachment[]
  hrefOf(id: string): string
}

export const Files = ({ files, hrefOf }: FilesProps) => (
  <DataTable
    caption="Hochgeladene Dateien"
    hideCaption
    rows={files}
    empty="Es wurden keine Dateien hochgeladen."
    columns={[
      {
        title: 'Datei',
        rowHeader: true,
        cell: file => (
          <a href={hrefOf(file.id)} download={file.name}>
            {file.name}
          </a>
        ),
      },
      { title: 'Art', cell: file => KINDS[file.mediaType] },
      { title: 'Größe', cell: file => <Size bytes={file.bytes} /> },
      { title: 'Hochgeladen', cell: file => <Time at={file.createdAt} /> },
    ]}
  />
)

const Size = ({ bytes }: { readonly bytes: number }) => <>{useStatusWords().size(bytes)}</>

/** Letters are German, and so are their titles. */
function DocumentTitle({ document: { kind, title, bytes } }: { readonly document: IssuedDocument }) {
  const words = useStatusWords()
  return (
    <>
      {kind === 'receipt' ? words.receiptTitle : <span {...words.german}>{title}</span>} (PDF, {words.size(bytes)})
    </>
  )
}

interface DocumentsProps {
  readonly documents: readonly IssuedDocument[]
  hrefOf(id: string): string
}

export const Documents = ({ documents, hrefOf }: DocumentsProps) => (
  <ul>
    {documents.map(document => (
      <li>
        <a href={hrefOf(document.id)} download>
          <DocumentTitle document={document} />
        </a>
        {', '}
        <Time at={document.createdAt} />
      </li>
    ))}
  </ul>
)

interface MessagesProps {
  readonly view: Pick<CaseView, 'messages' | 'attachments' | 'documents'>
  /** Heading of one message: who wrote it, from the reader's side. */
  authorOf(message: Message): string
  fileHref(id: string): string
  documentHref(id: string): string
}

/** What the product wrote is said in the reader's language; what the office wrote is German. */
function MessageText({ message: { text, direction } }: { readonly message: Message }) {
  const words = useStatusWords()
  const standard = standardTextOf(text)
  const isGerman = direction === 'to-applicant' && standard === undefined
  return (
    <p {...(isGerman ? words.german : {})}>
      <Written text={standard ? words.standard[standard] : text} />
    </p>
  )
}

/** Letters both ways, oldest first, each with what was attached. */
export const Messages = ({ view, authorOf, fileHref, documentHref }: MessagesProps) => (
  <div class="aw-stack">
    {view.messages.map(message => (
      <article id={`nachricht-${message.id}`}>
        <p>
          <strong>{authorOf(message)}</strong>, <Time at={message.createdAt} />
        </p>
        <InsetText>
          <MessageText message={message} />
          <Enclosed
            files={view.attachments.filter(file => message.attachmentIds.includes(file.id))}
            documents={view.documents.filter(document => message.documentIds.includes(document.id))}
            fileHref={fileHref}
            documentHref={documentHref}
          />
        </InsetText>
      </article>
    ))}
  </div>
)

interface EnclosedProps {
  readonly files: readonly Attachment[]
  readonly documents: readonly IssuedDocument[]
  fileHref(id: string): string
  documentHref(id: string): string
}

const Enclosed = ({ files, documents, fileHref, documentHref }: EnclosedProps) =>
  files.length + documents.length === 0 ? null : (
    <ul>
      {files.map(file => (
        <li>
          <a href={fileHref(file.id)} download={file.name}>
            {file.name} (<Size bytes={file.bytes} />)
          </a>
        </li>
      ))}
      {documents.map(document => (
        <li>
          <a href={documentHref(document.id)} download>
            <DocumentTitle document={document} />
          </a>
        </li>
      ))}
    </ul>
  )
