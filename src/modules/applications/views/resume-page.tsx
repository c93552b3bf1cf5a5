import { CodeErrors, CodeForm, type CodeFormProps } from './code-form.tsx'

export type ResumePageProps = Pick<CodeFormProps, 'action' | 'code' | 'error'> & {
  readonly statusHref: string
}

/** Back into a draft on any device. */
export const ResumePage = ({ statusHref, ...form }: ResumePageProps) => (
  <>
    <CodeErrors {...form} />
    <h1>Antrag weiter ausfüllen</h1>
    <p>Geben Sie den Code ein, den Sie beim Unterbrechen bekommen haben.</p>
    <CodeForm {...form} button="Weitermachen" />
    <p>
      Haben Sie den Antrag schon abgesendet? <a href={statusHref}>Zum Stand Ihres Antrags</a>
    </p>
  </>
)
