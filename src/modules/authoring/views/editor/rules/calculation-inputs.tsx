import { ErrorMessage } from '../../../../../ui/components/error-message.tsx'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import type { RawCalculation } from './raw-calculation.ts'
import { choicesOf, keyOf } from './raw-line.ts'

/** A question inside a list, for sums over its items. */
export interface Summand {
  /** "hunde.beitrag" */
  readonly name: string
  readonly label: string
}

interface CalculationInputsProps {
  readonly parts: RawCalculation
  readonly prefix: string
  readonly words: readonly Word[]
  readonly sums: readonly Summand[]
  readonly errors: ReadonlyMap<string, string>
}

const SIGNS = [
  ['+', 'plus'],
  ['-', 'minus'],
  ['*', 'mal'],
  ['/', 'geteilt durch'],
] as const

/** What is calculated, part by part. Points before lines, as at school. */
export const CalculationInputs = ({ parts, prefix, words, sums, errors }: CalculationInputsProps) => (
  <div class="aw-d-block">
    {parts.map((part, at) => {
      const name = `${prefix}g.${at}.`
      const error = errors.get(`${prefix}g.${at}`)
      return (
        <>
          {error !== undefined && <ErrorMessage message={error} />}
          <fieldset class="aw-d-line">
            <legend class="aw-hidden">Teil {at + 1} der Rechnung</legend>
            {at > 0 && <Operator name={name} value={part.operator} />}
            <Operand name={name} value={part.what} words={words} sums={sums} />
            {(part.what === 'number' || part.what === 'text' || part.what === '') && (
              <>
                <label class="aw-hidden" for={`${name}wert`}>
                  {part.what === 'text' ? 'Text' : 'Zahl'}
                </label>
                <input class="kern-form-input__input" id={`${name}wert`} name={`${name}wert`} value={part.value} />
              </>
            )}
            {parts.length > 1 && (
              <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value={`gliedweg:${prefix}:${at}`}>
                Entfernen<span class="aw-hidden">: Teil {at + 1}</span>
              </button>
            )}
          </fieldset>
        </>
      )
    })}
    <button class="aw-d-quiet" type="submit" name="tun" value={`glied:${prefix}`}>
      Weiter rechnen
    </button>
  </div>
)

const Operator = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <label class="aw-hidden" for={`${name}op`}>
      Rechenzeichen
    </label>
    <select class="kern-form-input__select aw-d-narrow" id={`${name}op`} name={`${name}op`} data-show>
      {SIGNS.map(([sign, label]) => (
        <option value={sign} selected={sign === value}>
          {label}
        </option>
      ))}
    </select>
  </>
)

interface OperandProps extends Pick<CalculationInputsProps, 'words' | 'sums'> {
  readonly name: string
  readonly value: string
}

const Operand = ({ name, value, words, sums }: OperandProps) => (
  <>
    <label class="aw-hidden" for={`${name}was`}>
      Womit?
    </label>
    <select class="kern-form-input__select" id={`${name}was`} name={`${name}was`} data-show>
      <option value="number" selected={value === 'number'}>
        die Zahl
      </option>
      <option value="text" selected={value === 'text'}>
        der Text
      </option>
      {choicesOf(words)
        .filter(({ kind }) => kind !== 'list' && kind !== 'files' && kind !== 'choices')
        .map(({ subject, label }) => (
          <option value={keyOf(subject)} selected={keyOf(subject) === value}>
            {label}
          </option>
        ))}
      {sums.map(sum => (
        <option value={`sum:${sum.name}`} selected={`sum:${sum.name}` === value}>
          Summe: {sum.label}
        </option>
      ))}
    </select>
  </>
)
