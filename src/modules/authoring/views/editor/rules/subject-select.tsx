import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { choicesOf, keyOf } from './raw-line.ts'

interface SubjectSelectProps {
  readonly id: string
  readonly label: string
  readonly words: readonly Word[]
  readonly value: string
}

/** The questions that a rule can speak about, page by page. */
export function SubjectSelect({ id, label, words, value }: SubjectSelectProps) {
  const choices = choicesOf(words)
  const places = [...new Set(choices.map(({ word }) => word.where))]
  return (
    <>
      <label class="aw-hidden" for={id}>
        {label}
      </label>
      <select class="kern-form-input__select" id={id} name={id} data-show>
        <option value="">Frage wählen</option>
        {places.map(place => (
          <optgroup label={place || 'Formular'}>
            {choices
              .filter(({ word }) => word.where === place)
              .map(({ subject, label: name }) => (
                <option value={keyOf(subject)} selected={keyOf(subject) === value}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </>
  )
}
