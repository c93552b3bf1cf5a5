import { SearchBox } from '../../../ui/components/search-box.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { PlaceField } from './place-field.tsx'

interface FinderSearchProps {
  readonly text?: string
  readonly place: Place | undefined
  readonly typedPlace?: string
}

/** The one search box, with the place beside it. */
export const FinderSearch = ({ text = '', place, typedPlace = '' }: FinderSearchProps) => (
  <SearchBox
    action="/suche"
    id="q"
    name="q"
    label="Was möchten Sie erledigen?"
    value={text}
    placeholder="zum Beispiel: Hund anmelden"
  >
    <PlaceField place={place} typed={typedPlace} />
  </SearchBox>
)
