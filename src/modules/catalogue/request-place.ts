import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { cookieOf, setCookie } from '../../platform/http/cookies.ts'
import { fieldOf } from '../../platform/http/route.ts'
import { isMunicipality } from '../regions/domain/index.ts'
import { findPlaces, type Place, placeByArs } from '../regions/index.ts'
import { choosePlace, isArs, OTHER_PLACE, type PlaceChoice } from './domain/choose-place.ts'

const COOKIE = 'ort'
const HALF_A_YEAR = 180 * 24 * 3600
const CHOICES = 24

/** The place of a request, and what the person typed when it is not clear which one they mean. */
export interface RequestPlace {
  readonly choice: PlaceChoice
  readonly typed: string
  /** The text was a name or postcode: the address of the page should say the place's key. */
  readonly redirect: boolean
}

/**
 * The place in the URL (`ort`: key, name or postcode); else the one that the person chose last. What they choose is kept,
 * so that nobody types it twice; an emptied box and "another place" forget it.
 */
export async function placeOfRequest(app: App, request: FastifyRequest, reply: FastifyReply): Promise<RequestPlace> {
  const kept = cookieOf(request, COOKIE) ?? ''
  const isAsked = typeof request.query === 'object' && request.query !== null && 'ort' in request.query
  if (!isAsked) return { choice: await byKey(app, kept), typed: '', redirect: false }
  const typed = fieldOf(request.query, 'ort').trim()
  if (typed === '' || typed === OTHER_PLACE) {
    if (kept !== '') keep(app, reply, '')
    return { choice: { kind: 'none' }, typed: '', redirect: false }
  }
  const choice = isArs(typed)
    ? await byKey(app, typed)
    : choosePlace(typed, await findPlaces(app.db, typed, CHOICES), kept)
  if (choice.kind === 'one' && choice.place.ars !== kept && isMunicipality(choice.place))
    keep(app, reply, choice.place.ars)
  return { choice, typed: isArs(typed) ? '' : typed, redirect: choice.kind === 'one' && choice.place.ars !== typed }
}

async function byKey(app: App, ars: string): Promise<PlaceChoice> {
  const place = isArs(ars) ? await placeByArs(app.db, ars) : undefined
  return place ? { kind: 'one', place } : { kind: 'none' }
}

const keep = (app: App, reply: FastifyReply, ars: string): void =>
  setCookie(reply, COOKIE, ars, {
    path: '/',
    maxAge: ars === '' ? 0 : HALF_A_YEAR,
    secure: app.config.publicUrl.startsWith('https:'),
  })

export const chosenPlace = (choice: PlaceChoice): Place | undefined =>
  choice.kind === 'one' ? choice.place : undefined
