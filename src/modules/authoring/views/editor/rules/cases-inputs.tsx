import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { CalculationInputs, type Summand } from './calculation-inputs.tsx'
import type { RawComputation } from './raw-calculation.ts'
import { RuleLines } from './rule-lines.tsx'

interface CasesInputsProps {
  readonly raw: RawComputation
  readonly words: readonly Word[]
  readonly sums: readonly Summand[]
  readonly errors: ReadonlyMap<string, string>
}

/** A computed value: cases with their conditions, and what it is otherwise. */
export const CasesInputs = ({ raw, ...props }: CasesInputsProps) => (
  <>
    {raw.cases.map(({ when, value }, at) => (
      <section class="aw-d-case">
        <h3>Fall {at + 1}: wenn …</h3>
        <RuleLines raw={when} words={props.words} errors={props.errors} prefix={`f.${at}.`} />
        <p class="aw-d-between">dann ist der Wert</p>
        <CalculationInputs parts={value} prefix={`f.${at}.`} {...props} />
        <p class="aw-d-actions">
          <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value={`fallweg:${at}`}>
            Fall {at + 1} entfernen
          </button>
        </p>
      </section>
    ))}
    {raw.cases.length > 0 && <p class="aw-d-between">sonst ist der Wert</p>}
    <CalculationInputs parts={raw.otherwise} prefix="s." {...props} />
    <button class="aw-d-quiet" type="submit" name="tun" value="fall">
      Einen Fall unterscheiden
    </button>
  </>
)
