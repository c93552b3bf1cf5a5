import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { html, seeOther } from '../../../platform/http/route.ts'
import type { Place } from '../../regions/index.ts'
import { tenantByArs } from '../../tenants/index.ts'
import { contactOf } from '../domain/contact.ts'
import type { Leistung } from '../domain/leistung.ts'
import { chosenPlace, placeOfRequest } from '../request-place.ts'
import { offersFor } from '../store/offers.ts'
import { allLagen } from '../store/read-catalogue.ts'
import { responsibleFor } from '../store/zustaendigkeiten.ts'
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
    return html(reply, placeChoicePage({ typed, places: choice.places, urlFor, withoutPlaceUrl: urlFor() }))
  const [lagen, offers, responsible] = await Promise.all([
    allLagen(app.db),
    place ? offersFor(app.db, leistung.leikaKey, place.ars) : [],
    place && responsibleView(app, leistung, place),
  ])
  const unknown = choice.kind === 'unknown' && typed !== OTHER_PLACE
  const page = leistungPage({
    leistung,
    lage: lagen.find(({ lage }) => lage === leistung.lage),
    place,
    onlineUrl: offers[0]?.url,
    responsible,
    ...(unknown
      ? { typedPlace: typed, placeError: 'Diesen Ort haben wir nicht gefunden. Prüfen Sie die Schreibweise.' }
      : {}),
  })
  return html(reply, page)
}

/** In place of a key: the person wants to choose again. */
const OTHER_PLACE = '-'

async function responsibleView(app: App, leistung: Leistung, place: Place): Promise<ResponsibleView | undefined> {
  const responsible = await responsibleFor(app.db, leistung.leikaKey, place.ars)
  if (!responsible) return undefined
  return { ...responsible, contact: contactOf(responsible.body, await tenantByArs(app, responsible.body.ars)) }
}
