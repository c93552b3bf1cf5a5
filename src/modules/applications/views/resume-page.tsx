import { CodeErrors, CodeForm, type CodeFormProps } from './code-form.tsx'
import { useWords } from './words/use-words.ts'

export type ResumePageProps = Pick<CodeFormProps, 'action' | 'code' | 'error'> & {
  readonly statusHref: string
}

/** Back into a draft on any device. */
export function ResumePage({ statusHref, ...form }: ResumePageProps) {
  const words = useWords().code
  return (
    <>
      <CodeErrors {...form} />
      <h1>{words.resumeTitle}</h1>
      <p>{words.resumeText}</p>
      <CodeForm {...form} button={words.goOn} />
      <p>
        {words.alreadySent} <a href={statusHref}>{words.toStatus}</a>
      </p>
    </>
  )
}
