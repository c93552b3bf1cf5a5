import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, seeOther } from '../../../platform/http/route.ts'
import { stateLook } from '../../../ui/look.ts'
import { findPlaces, formerPlaces, placeBySlug, placeChain, placesBelow } from '../../regions/index.ts'
import { lookOf, tenantByArs } from '../../tenants/index.ts'
import { choosePlace, isSlug, placeHint, placeLabel } from '../domain/choose-place.ts'
import { contactOf } from '../domain/contact.ts'
import { onlineIn } from '../store/offers.ts'
import { ownOffers } from '../store/own-offers.ts'
import { popularLeistungen } from '../store/read-catalogue.ts'
import { placeUrl } from '../urls.ts'
import { placePage } from '../views/place-page.tsx'
import { placesPage } from '../views/places-page.tsx'

const THURINGIA = '160000000000'
const SUGGESTIONS = 8
const FOUND = 30
const POPULAR = 8

export async function showPlaces(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const typed = fieldOf(request.query, 'ort').trim().slice(0, 80)
  const [found, areas] = await Promise.all([findPlaces(app.db, typed, FOUND), placesBelow(app.db, THURINGIA)])
  const choice = choosePlace(typed, found)
  if (choice.kind === 'one') return seeOther(reply, placeUrl(choice.place.slug))
  return html(reply, placesPage({ typed, found, areas }))
}

export async function showPlace(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const slug = fieldOf(request.params, 'slug')
  const place = isSlug(slug) ? await placeBySlug(app.db, slug) : undefined
  if (!place) throw notFound()
  if (place.slug !== slug) return seeOther(reply, placeUrl(place.slug))
  const chain = await placeChain(app.db, place.ars)
  const keys = chain.map(region => region.ars)
  const [tenant, online, own, popular, below, former] = await Promise.all([
    tenantByArs(app, place.ars),
    onlineIn(app.pool, keys),
    ownOffers(app.pool, keys),
    popularLeistungen(app, POPULAR),
    placesBelow(app.db, place.ars),
    formerPlaces(app.db, place.ars),
  ])
  const page = placePage({
    chain: [place, ...chain.slice(1)],
    look: tenant ? lookOf(tenant) : stateLook,
    contact: contactOf(place, tenant),
    online,
    own,
    popular: popular.filter(entry => !online.some(({ leikaKey }) => leikaKey === entry.leikaKey)),
    below,
    former,
  })
  return html(reply, page)
}

/** Suggestions for the place box, as JSON. */
export async function suggestPlaces(app: App, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const places = await findPlaces(app.db, fieldOf(request.query, 'text'), SUGGESTIONS)
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'public, max-age=3600')
    .send(JSON.stringify(places.map(place => ({ ars: place.ars, label: placeLabel(place), hint: placeHint(place) }))))
}
