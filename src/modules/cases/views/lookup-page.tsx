import { Button } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { urls } from '../urls.ts'
import type { Reading } from './status-page.tsx'
import { statusWords } from './words/use-status-words.ts'

export interface LookupPageProps {
  readonly number: string
  readonly code: string
  readonly error?: { readonly field: 'nummer' | 'code'; readonly message: string }
}

/** Number and code lead to the status page. */
export const lookupPage = (reading: Reading, { number, code, error }: LookupPageProps): string => {
  const { lookup: words } = statusWords(reading.language)
  const errorAt = (field: 'nummer' | 'code') => (error?.field === field ? { error: error.message } : {})
  return renderPage(
    { ...reading, title: words.title, nav: 'status', error: error !== undefined },
    <>
      <ErrorSummary errors={error ? [{ id: error.field, message: error.message }] : []} />
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <form method="post" action={urls.lookup} class="aw-stack" noValidate>
        <TextInput
          id="nummer"
          name="nummer"
          label={words.number}
          hint={words.numberHint}
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
          label={words.code}
          hint={words.codeHint}
          value={code}
          autocomplete="off"
          spellcheck={false}
          width={30}
          {...errorAt('code')}
        />
        <Button>{words.title}</Button>
      </form>
    </>,
  )
}
