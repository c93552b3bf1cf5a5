export { administrationName, isMunicipality, type Place, type PlaceKind } from './place.ts'
export { editDistance, placeKey, slugify } from './place-name.ts'
