import { Button } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import { urls } from '../urls.ts'

export interface LookupPageProps {
  readonly number: string
  readonly code: string
  readonly error?: { readonly field: 'nummer' | 'code'; readonly message: string }
}

/** Number and code lead to the status page. */
export const lookupPage = ({ number, code, error }: LookupPageProps): string => {
  const errorAt = (field: 'nummer' | 'code') => (error?.field === field ? { error: error.message } : {})
  return renderPage(
    { title: 'Vorgang ansehen', look: stateLook, nav: 'status', error: error !== undefined },
    <>
      <ErrorSummary errors={error ? [{ id: error.field, message: error.message }] : []} />
      <h1>Vorgang ansehen</h1>
      <p>Hier sehen Sie, wie es um Ihren Antrag steht. Sie lesen Nachrichten und rufen die Entscheidung ab.</p>
      <form method="post" action={urls.lookup} class="aw-stack" noValidate>
        <TextInput
          id="nummer"
          name="nummer"
          label="Vorgangsnummer"
          hint="Zwölf Ziffern, zum Beispiel 0042 8391 5027. Sie steht auf der Eingangsbestätigung."
          value={number}
          inputmode="numeric"
          autocomplete="off"
          spellcheck={false}
          width={20}
          {...errorAt('nummer')}
        />
        <TextInput
          id="code"
          name="code"
          label="Code"
          hint="16 Zeichen, zum Beispiel 23HB-K7PM-XQ9D-VTR3"
          value={code}
          autocomplete="off"
          spellcheck={false}
          width={30}
          {...errorAt('code')}
        />
        <Button>Vorgang ansehen</Button>
      </form>
    </>,
  )
}
