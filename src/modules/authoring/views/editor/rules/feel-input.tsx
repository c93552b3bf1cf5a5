import { Textarea } from '../../../../../ui/components/textarea.tsx'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { FUNCTIONS } from './feel-functions.ts'

interface FeelInputProps {
  readonly formula: string
  readonly error: { readonly message: string; readonly position?: number } | undefined
  readonly words: readonly Word[]
}

/** A formula for experts. The script completes names and functions in it; the names also stand below. */
export function FeelInput({ formula, error, words }: FeelInputProps) {
  const names = [
    ...words.map(({ name, label }) => ({ insert: name, label })),
    ...FUNCTIONS.map(([insert, label]) => ({ insert, label })),
  ]
  return (
    <>
      <Textarea
        id="formel"
        name="formel"
        label="Formel (FEEL)"
        rows={5}
        value={formula}
        attrs={{
          spellcheck: 'false',
          'data-complete': JSON.stringify(names),
          class: 'kern-form-input__input aw-textarea aw-d-code',
        }}
        {...(error === undefined ? {} : { error: error.message })}
      />
      {error?.position !== undefined && <Where formula={formula} position={error.position} />}
      <details class="aw-details">
        <summary>Namen in diesem Formular</summary>
        <div>
          <dl class="aw-d-names">
            {words.map(({ name, label }) => (
              <>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{label}</dd>
              </>
            ))}
          </dl>
        </div>
      </details>
    </>
  )
}

/** The formula with a mark where it stops being right. */
const Where = ({ formula, position }: { readonly formula: string; readonly position: number }) => (
  <p class="aw-d-code aw-d-where">
    {formula.slice(0, position)}
    <mark>{formula.slice(position) || '…'}</mark>
  </p>
)
