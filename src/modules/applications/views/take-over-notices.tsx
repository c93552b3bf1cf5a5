import { Alert } from '../../../ui/components/alert.tsx'
import { Details } from '../../../ui/components/details.tsx'
import type { TakeoverNote } from '../domain/draft-notes.ts'
import { useTakeOverWords } from './words/take-over-words.ts'

/** On the overview, right after answers were taken over. */
export function TakenOverNotice({ note }: { readonly note: TakeoverNote }) {
  const words = useTakeOverWords()
  return (
    <Alert kind="success" title={words.doneTitle} announce>
      <p>
        {words.done(note.labels.length)} {words.check}
      </p>
    </Alert>
  )
}

/** What came from elsewhere, to read again; and the way to more. */
export function TakeOverPart({ notes, href }: { readonly notes: readonly TakeoverNote[]; readonly href: string }) {
  const words = useTakeOverWords()
  return (
    <>
      {notes.length > 0 && (
        <Details summary={words.summary(notes.reduce((sum, { labels }) => sum + labels.length, 0))}>
          {notes.map(({ from, labels }) => (
            <>
              <p>{words.from(from)}</p>
              <ul>
                {labels.map(label => (
                  <li>{label}</li>
                ))}
              </ul>
            </>
          ))}
        </Details>
      )}
      <p>
        {words.linkText}
        <br />
        <a href={href}>{words.link}</a>
      </p>
    </>
  )
}
