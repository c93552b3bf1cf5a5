import type { Changes } from '../domain/changes.ts'

const SHOWN = 30

/** The differences between two versions, a sentence each. */
export const ChangesList = ({ changes }: { readonly changes: Changes }) => {
  const all = [...changes.form, ...changes.rest]
  const [first, more] = [all.slice(0, SHOWN), all.slice(SHOWN)]
  return (
    <>
      {!changes.comparable && (
        <p>
          Das Formular hat noch Fehler. Seine Seiten und Felder lassen sich erst vergleichen, wenn sie behoben sind.
        </p>
      )}
      {changes.comparable && all.length === 0 && <p>Es gibt keinen Unterschied.</p>}
      {first.length > 0 && <Sentences sentences={first} />}
      {more.length > 0 && (
        <details>
          <summary>{more.length} weitere Unterschiede</summary>
          <Sentences sentences={more} />
        </details>
      )}
    </>
  )
}

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <ul>
    {sentences.map(sentence => (
      <li>{sentence}</li>
    ))}
  </ul>
)
