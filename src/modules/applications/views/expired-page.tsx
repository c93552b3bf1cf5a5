import { CodeErrors, CodeForm, type CodeFormProps } from './code-form.tsx'
import { useWords } from './words/use-words.ts'

export type ExpiredPageProps = Pick<CodeFormProps, 'action' | 'code' | 'error' | 'carried'> & {
  /** Where one begins anew without the code. */
  readonly homeHref: string
}

/** This browser no longer holds the draft. What it sent goes along with the code, so that nothing is lost. */
export function ExpiredPage({ homeHref, ...form }: ExpiredPageProps) {
  const words = useWords().code
  const hasValues = Object.keys(form.carried ?? {}).length > 0
  return (
    <>
      <CodeErrors {...form} />
      <h1>{words.expiredTitle}</h1>
      <p>
        {words.expiredText}
        {hasValues && ` ${words.expiredValues}`}
      </p>
      <CodeForm {...form} button={words.goOn} />
      <p>
        {words.noCode} <a href={homeHref}>{words.beginAnew}</a>
      </p>
    </>
  )
}
