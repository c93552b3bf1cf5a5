import { Alert } from '../../../ui/components/alert.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import type { LiftNote, NotedAnswer } from '../domain/draft-notes.ts'
import { useVersionWords } from './words/version-words.ts'

const MOST_AT_ONCE = 4

/** The draft went on with another version by itself: told once, on whatever page comes next. */
export function FormRenewedNotice({ note }: { readonly note: LiftNote }) {
  const words = useVersionWords().renewed
  const rest = note.changes.length - MOST_AT_ONCE
  return (
    <Alert kind="info" title={words.title} announce>
      {note.withdrawn !== undefined && <p>{words.withdrawn(note.withdrawn)}</p>}
      <p>
        {words.kept} {note.changes.length === 0 && words.nothingElse}
      </p>
      <Sentences sentences={note.changes.slice(0, MOST_AT_ONCE)} />
      {rest > 0 && <p>{words.more(rest)}</p>}
    </Alert>
  )
}

/** The same to read again. */
export function FormRenewedDetails({ note, day }: { readonly note: LiftNote; readonly day: string }) {
  const words = useVersionWords().renewed
  return (
    <Details summary={words.summary(day)}>
      {note.withdrawn !== undefined && <p>{words.withdrawn(note.withdrawn)}</p>}
      {note.changes.length === 0 && <p>{words.nothingElse}</p>}
      <Sentences sentences={note.changes} />
    </Details>
  )
}

/** What had no place in the new form. */
export function LeftBehindDetails({ answers }: { readonly answers: readonly NotedAnswer[] }) {
  const words = useVersionWords().leftBehind
  return (
    <Details summary={`${words.title} (${answers.length})`}>
      <p>{words.text}</p>
      <SummaryList rows={answers.map(({ label, text }) => ({ label, value: text }))} />
    </Details>
  )
}

export const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <ul>
      {sentences.map(sentence => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
