export { loadLeistungen } from './commands/load-leistungen.ts'
export type { Lage, Leistung, LeistungEntry, Level } from './domain/leistung.ts'
export { catalogueRoutes } from './routes.tsx'
export { type Offer, offersFor, removeOffer, setOffer } from './store/offers.ts'
export { forgetOwnOffers, type OwnOffer, ownOffers, removeOwnOffer, setOwnOffer } from './store/own-offers.ts'
export { allLagen, leistungByKey, popularLeistungen } from './store/read-catalogue.ts'
export { type SearchRequest, type SearchResult, searchLeistungen } from './store/search-leistungen.ts'
export {
  type Responsible,
  removeZustaendigkeit,
  responsibleFor,
  setZustaendigkeit,
} from './store/zustaendigkeiten.ts'
