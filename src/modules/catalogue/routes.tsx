import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/http/request-problem.ts'
import { fieldOf, html, publicRoute, type Route, seeOther } from '../../platform/http/route.ts'
import type { Place } from '../regions/index.ts'
import { isSlug } from './domain/choose-place.ts'
import { isLeikaKey } from './domain/leistung.ts'
import { showLeistung } from './pages/show-leistung.ts'
import { showPlace, showPlaces, suggestPlaces } from './pages/show-places.ts'
import { chosenPlace, placeOfRequest } from './request-place.ts'
import { chainOf } from './store/at-place.ts'
import { ownOffers } from './store/own-offers.ts'
import { allLagen, lageBySlug, leistungByKey, leistungenOfLage, popularLeistungen } from './store/read-catalogue.ts'
import { searchLeistungen } from './store/search-leistungen.ts'
import { finderUrl, lageUrl, searchUrl } from './urls.ts'
import { finderPage } from './views/finder-page.tsx'
import { lagenPage, lagePage } from './views/lagen-pages.tsx'
import { placeChoicePage } from './views/place-choice-page.tsx'
import { searchPage } from './views/search-page.tsx'

const POPULAR = 10
const HITS = 20

/** Finder, Lagen, Leistungen and places: all public, all reading. */
export const catalogueRoutes = (app: App): Route[] => [
  read('/', (request, reply) => showFinder(app, request, reply)),
  read('/suche', (request, reply) => showSearch(app, request, reply)),
  read('/lagen', (request, reply) => showLagen(app, request, reply)),
  read('/lagen/:slug', (request, reply) => showLage(app, request, reply)),
  read('/leistungen/:leikaKey', async (request, reply) => {
    const key = fieldOf(request.params, 'leikaKey')
    const leistung = isLeikaKey(key) ? await leistungByKey(app, key) : undefined
    if (!leistung) throw notFound()
    return showLeistung(app, leistung, request, reply)
  }),
  read('/orte', (request, reply) => showPlaces(app, request, reply)),
  read('/orte/vorschlaege', (request, reply) => suggestPlaces(app, request, reply)),
  read('/orte/:slug', (request, reply) => showPlace(app, request, reply)),
]

const read = (url: string, handler: Route['handler']): Route =>
  publicRoute({ method: 'GET', url, audit: null, handler })

interface PlacedPage {
  /** Where the place box leads, and what else it must send. */
  readonly again: string
  readonly fields?: Readonly<Record<string, string>>
  urlFor(ort?: string): string
  show(place: Place | undefined): Promise<string>
}

/** The page for one place; before it, when the text may mean several places or none, the question which. */
async function withPlace(app: App, request: FastifyRequest, reply: FastifyReply, page: PlacedPage) {
  const { choice, typed, redirect } = await placeOfRequest(app, request, reply)
  switch (choice.kind) {
    case 'one':
      return redirect ? seeOther(reply, page.urlFor(choice.place.ars)) : html(reply, await page.show(choice.place))
    case 'none':
      return html(reply, await page.show(undefined))
    case 'several':
    case 'unknown': {
      const places = choice.kind === 'several' ? choice.places : []
      const urlFor = (place?: Place): string => page.urlFor(place?.ars)
      return html(reply, placeChoicePage({ typed, places, again: page.again, fields: page.fields ?? {}, urlFor }))
    }
  }
}

const showFinder = (app: App, request: FastifyRequest, reply: FastifyReply) =>
  withPlace(app, request, reply, {
    again: finderUrl(),
    urlFor: finderUrl,
    show: async place => {
      const [popular, lagen] = await Promise.all([popularLeistungen(app, POPULAR), allLagen(app)])
      return finderPage({ place, popular, lagen })
    },
  })

async function showSearch(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const text = fieldOf(request.query, 'q').trim().slice(0, 200)
  return withPlace(app, request, reply, {
    again: searchUrl(''),
    fields: { q: text },
    urlFor: ort => searchUrl(text, ort),
    show: async place => {
      const chain = await chainOf(app, place?.ars)
      const [found, own] = await Promise.all([
        searchLeistungen(app, { text, limit: HITS, ...(place ? { ars: place.ars } : {}) }),
        ownOffers(
          app.pool,
          chain.map(region => region.ars),
          text,
        ),
      ])
      const isEmpty = found.hits.length + own.length === 0
      const [lagen, popular] = isEmpty ? await Promise.all([allLagen(app), popularLeistungen(app, 5)]) : [[], []]
      return searchPage({ text, place, ...found, own, lagen, popular })
    },
  })
}

async function showLagen(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [lagen, { choice }] = await Promise.all([allLagen(app), placeOfRequest(app, request, reply)])
  return html(reply, lagenPage(lagen, chosenPlace(choice)))
}

async function showLage(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const slug = fieldOf(request.params, 'slug')
  const lage = isSlug(slug) ? await lageBySlug(app, slug) : undefined
  if (!lage) throw notFound()
  return withPlace(app, request, reply, {
    again: lageUrl(lage.slug),
    urlFor: ort => lageUrl(lage.slug, ort),
    show: async place => lagePage(lage, await leistungenOfLage(app, lage.lage, place?.ars), place),
  })
}
