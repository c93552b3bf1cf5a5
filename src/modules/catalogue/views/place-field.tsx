import { TextInput } from '../../../ui/components/text-input.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { placeLabel } from '../domain/choose-place.ts'
import { placeSuggestionsUrl } from '../urls.ts'

interface PlaceFieldProps {
  readonly place: Place | undefined
  /** What was typed, when no place was found for it. */
  readonly typed?: string
  readonly error?: string
  readonly hint?: string
  readonly id?: string
}

/** Postcode or place. With JavaScript the island `place-search` makes suggestions. */
export const PlaceField = ({ place, typed, error, hint, id = 'ort' }: PlaceFieldProps) => (
  <TextInput
    id={id}
    name="ort"
    label="Ort oder Postleitzahl"
    {...(hint === undefined ? {} : { hint })}
    {...(error === undefined ? {} : { error })}
    value={typed || (place ? placeLabel(place) : '')}
    autocomplete="off"
    spellcheck={false}
    attrs={{ 'data-place-search': placeSuggestionsUrl }}
  />
)
