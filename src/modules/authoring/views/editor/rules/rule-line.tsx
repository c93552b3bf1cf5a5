import { testsFor } from '../../../domain/rule-words/test-words.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { type Choice, choiceOf, type RawLine, testOf } from './raw-line.ts'
import { SubjectSelect } from './subject-select.tsx'

interface RuleLineProps {
  readonly line: RawLine
  readonly words: readonly Word[]
  /** What the names of its inputs begin with. */
  readonly name: string
  readonly number: number
}

/** One condition: question, comparison, value. What fits depends on the question chosen. */
export function RuleLine({ line, words, name, number }: RuleLineProps) {
  const choice = choiceOf(words, line.subject)
  return (
    <fieldset class="aw-d-line">
      <legend class="aw-hidden">Bedingung {number}</legend>
      <SubjectSelect id={`${name}was`} label="Frage" words={words} value={line.subject} />
      {choice && <TestSelect choice={choice} line={line} name={name} />}
      {choice && <ValueInput choice={choice} line={line} words={words} name={name} />}
    </fieldset>
  )
}

interface PartProps {
  readonly choice: Choice
  readonly line: RawLine
  readonly name: string
}

const TestSelect = ({ choice, line, name }: PartProps) => (
  <>
    <label class="aw-hidden" for={`${name}wie`}>
      Vergleich
    </label>
    <select class="kern-form-input__select" id={`${name}wie`} name={`${name}wie`} data-show>
      {testsFor(choice.kind).map(([test, label]) => (
        <option value={test} selected={test === testOf(line.test, choice.kind)}>
          {label}
        </option>
      ))}
    </select>
  </>
)

function ValueInput({ choice, line, words, name }: PartProps & { readonly words: readonly Word[] }) {
  const { options } = choice.word
  const one = (end: 'wert' | 'bis', label: string, value: string) => (
    <>
      <label class="aw-hidden" for={name + end}>
        {label}
      </label>
      <input
        class="kern-form-input__input"
        id={name + end}
        name={name + end}
        value={value}
        placeholder={choice.kind === 'date' ? 'heute + 14 Tage' : choice.kind === 'money' ? '12,50' : ''}
      />
    </>
  )
  switch (testOf(line.test, choice.kind)) {
    case 'yes':
    case 'no':
    case 'answered':
    case 'empty':
      return null
    case 'one-of':
    case 'none-of':
      return (
        <div class="aw-d-several">
          {options.map(option => (
            <label>
              <input
                type="checkbox"
                name={`${name}werte`}
                value={option.value}
                checked={line.values.includes(option.value)}
              />
              {option.label}
            </label>
          ))}
        </div>
      )
    case 'between':
      return (
        <>
          {one('wert', 'von', line.value)}
          <span>und</span>
          {one('bis', 'bis', line.to)}
        </>
      )
    case 'contains':
    case 'starts-with':
      return one('wert', 'Text', line.value)
    case 'has':
    case 'has-not':
      return <OptionSelect name={name} options={options} value={line.value} />
    case 'is':
    case 'is-not':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
      if (choice.kind === 'choice') return <OptionSelect name={name} options={options} value={line.value} />
      return (
        <>
          {line.other === '' && one('wert', 'Wert', line.value)}
          <OtherSelect choice={choice} line={line} words={words} name={name} />
        </>
      )
  }
}

const OptionSelect = ({
  name,
  options,
  value,
}: {
  readonly name: string
  readonly options: Word['options']
  readonly value: string
}) => (
  <>
    <label class="aw-hidden" for={`${name}wert`}>
      Antwort
    </label>
    <select class="kern-form-input__select" id={`${name}wert`} name={`${name}wert`}>
      <option value="">Antwort wählen</option>
      {options.map(option => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </>
)

/** Instead of a value, the answer to another question of the same kind. */
function OtherSelect({ choice, line, words, name }: PartProps & { readonly words: readonly Word[] }) {
  const others = words.filter(({ kind, name: one }) => kind === choice.kind && one !== choice.word.name)
  if (others.length === 0 || choice.kind === 'text') return null
  return (
    <>
      <label class="aw-hidden" for={`${name}mit`}>
        Oder die Antwort auf
      </label>
      <select class="kern-form-input__select" id={`${name}mit`} name={`${name}mit`} data-show>
        <option value="">fester Wert</option>
        {others.map(other => (
          <option value={other.name} selected={other.name === line.other}>
            {other.label}
          </option>
        ))}
      </select>
    </>
  )
}
