import { CodeErrors, CodeForm, type CodeFormProps } from './code-form.tsx'

export type ExpiredPageProps = Pick<CodeFormProps, 'action' | 'code' | 'error' | 'carried'> & {
  /** Where one begins anew without the code. */
  readonly homeHref: string
}

/** This browser no longer holds the draft. What it sent goes along with the code, so that nothing is lost. */
export function ExpiredPage({ homeHref, ...form }: ExpiredPageProps) {
  const hasValues = Object.keys(form.carried ?? {}).length > 0
  return (
    <>
      <CodeErrors {...form} />
      <h1>Bitte geben Sie Ihren Code ein</h1>
      <p>
        Dieser Antrag ist in diesem Browser nicht mehr geöffnet. Mit Ihrem Code machen Sie dort weiter, wo Sie aufgehört
        haben.
        {hasValues && ' Ihre letzten Eingaben sind noch da und werden danach gespeichert.'}
      </p>
      <CodeForm {...form} button="Weitermachen" />
      <p>
        Sie haben keinen Code? <a href={homeHref}>Beginnen Sie den Antrag neu</a>
      </p>
    </>
  )
}
