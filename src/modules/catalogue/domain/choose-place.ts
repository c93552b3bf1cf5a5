import { isMunicipality, type Place, placeKey } from '../../regions/domain/index.ts'

/** What came of the text in the place box. */
export type PlaceChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly place: Place }
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  | { readonly kind: 'unknown' }

/**
 * One place only when the text can't mean another: the single hit, or the single one of exactly this name. Of several
 * with this name it is the one that was chosen before: its name still stands in the box.
 */
export function choosePlace(text: string, found: readonly Place[], chosenBefore = ''): PlaceChoice {
  if (text.trim() === '') return { kind: 'none' }
  const [first, second] = found
  if (!first) return { kind: 'unknown' }
  if (!second) return { kind: 'one', place: first }
  const exact = found.filter(place => placeKey(place.name) === placeKey(text) || placeLabel(place) === text.trim())
  const [only] = exact
  const place = exact.length === 1 ? only : exact.find(({ ars }) => ars === chosenBefore)
  return place ? { kind: 'one', place } : { kind: 'several', places: found }
}

/** As the place box shows it: "Neustadt an der Orla". */
export const placeLabel = (place: Pick<Place, 'name'>): string => place.name

/** What tells places of one name apart: "07806 · Saale-Orla-Kreis". */
export const placeHint = (place: Place): string => {
  const parts = [place.postcode, isMunicipality(place) && place.kreisName === '' ? 'kreisfreie Stadt' : place.kreisName]
  return parts.filter(Boolean).join(' · ')
}

/** In the URL in place of a key: the person wants to choose again. */
export const OTHER_PLACE = '-'

export const isArs = (text: string): boolean => /^\d{12}$/.test(text)
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,200}$/.test(text)
