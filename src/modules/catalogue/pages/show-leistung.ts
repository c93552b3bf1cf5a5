import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { html, seeOther } from '../../../platform/http/route.ts'
import type { Place } from '../../regions/index.ts'
import { tenantByArs } from '../../tenants/index.ts'
import { contactOf } from '../domain/contact.ts'
import type { Leistung } from '../domain/leistung.ts'
import { chosenPlace, placeOfRequest } from '../request-place.ts'
import { allLagen } from '../store/read-catalogue.ts'
import { type LeistungAtPlace, leistungAt, type Responsible } from '../store/zustaendigkeiten.ts'
import { leistungUrl } from '../urls.ts'
import type { ResponsibleView } from '../views/how-to-apply.tsx'
import { leistungPage } from '../views/leistung-page.tsx'
import { placeChoicePage } from '../views/place-choice-page.tsx'

/** A Leistung at a place; without a place the page asks for it. */
export async function showLeistung(
  app: App,
  leistung: Leistung,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { choice, typed, redirect } = await placeOfRequest(app, request, reply)
  const urlFor = (place?: Place): string => leistungUrl(leistung.leikaKey, place?.ars)
  const place = chosenPlace(choice)
  if (place && redirect) return seeOther(reply, urlFor(place))
  if (choice.kind === 'several')
    return html(reply, placeChoicePage({ typed, places: choice.places, again: leistungUrl(leistung.leikaKey), urlFor }))
  const found: LeistungAtPlace = place ? await leistungAt(app, leistung, place.ars) : {}
  const lagen = await allLagen(app)
  const page = leistungPage({
    leistung,
    lage: lagen.find(({ lage }) => lage === leistung.lage),
    place,
    onlineUrl: found.onlineUrl,
    responsible: found.responsible && (await withContact(app, found.responsible)),
    ...(choice.kind === 'unknown'
      ? { typedPlace: typed, placeError: 'Diesen Ort haben wir nicht gefunden. Prüfen Sie die Schreibweise.' }
      : {}),
  })
  return html(reply, page)
}

const withContact = async (app: App, responsible: Responsible): Promise<ResponsibleView> => ({
  ...responsible,
  contact: contactOf(responsible.body, await tenantByArs(app, responsible.body.ars)),
})
