import { CodeErrors, CodeForm, type CodeFormProps } from './code-form.tsx'
import { useTakeOverWords } from './words/take-over-words.ts'

export interface TakeOverStartPageProps extends Pick<CodeFormProps, 'action' | 'code' | 'error'> {
  /** Applications that this browser holds a key to. */
  readonly known: readonly { readonly title: string; readonly name: string; readonly href: string }[]
}

/** Which earlier application: one that this browser knows, or one whose code the person has. */
export function TakeOverStartPage({ known, ...form }: TakeOverStartPageProps) {
  const words = useTakeOverWords()
  return (
    <>
      <CodeErrors {...form} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {known.length > 0 && (
        <section>
          <h2>{words.known}</h2>
          <ul>
            {known.map(({ title, name, href }) => (
              <li>
                <a href={href}>{title}</a>
                <br />
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{words.withCode}</h2>
      <p>{words.codeText}</p>
      <CodeForm {...form} button={words.show} />
    </>
  )
}
