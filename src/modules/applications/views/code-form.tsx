import { Button, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'

import { useWords } from './words/use-words.ts'

/** Name of the input that holds the code. No field of a form can have it: they begin with a letter. */
export const CODE_INPUT = '_code'

/** What a browser had sent, by input name. */
export type CarriedValues = Readonly<Record<string, string | readonly string[] | undefined>>

export interface CodeFormProps {
  /** Where the code is posted to. */
  readonly action: string
  /** As it was typed. */
  readonly code?: string
  readonly error?: string
  /** Answers that were sent and could not be saved; they are sent again with the code. */
  readonly carried?: CarriedValues
  readonly button: string
}

export const CodeErrors = ({ error }: Pick<CodeFormProps, 'error'>) => (
  <ErrorSummary errors={error === undefined ? [] : [{ id: CODE_INPUT, message: error }]} />
)

export const CodeForm = ({ action, code, error, carried = {}, button }: CodeFormProps) => {
  const words = useWords().code
  return (
    <form method="post" action={action} noValidate data-form="code">
      {Object.entries(carried).flatMap(([name, value]) =>
        name === CODE_INPUT ? [] : [value ?? []].flat().map(one => <input type="hidden" name={name} value={one} />),
      )}
      <TextInput
        id={CODE_INPUT}
        name={CODE_INPUT}
        label={words.label}
        hint={words.hint}
        value={code ?? ''}
        width={30}
        autocomplete="off"
        spellcheck={false}
        {...(error === undefined ? {} : { error })}
      />
      <ButtonRow>
        <Button>{button}</Button>
      </ButtonRow>
    </form>
  )
}
