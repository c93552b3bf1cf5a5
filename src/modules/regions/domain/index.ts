export { administrationName, isMunicipality, kreisArs, landArs, type Place, type PlaceKind } from './place.ts'
export { editDistance, fold, placeKey, slugify } from './place-name.ts'
