import { type PageRef, pagePath } from '../forms/domain/engine.ts'

/** In the query of a form page. */
export const BACK_TO_REVIEW = 'zurueck-zum-pruefen'

/** Every address of an application, in one place. */
export const urls = {
  start: (tenantSlug: string, serviceSlug: string) => `/dienste/${tenantSlug}/${serviceSlug}`,
  resume: '/weiter',
  tasks: (id: string) => `/antrag/${id}/aufgaben`,
  page: (id: string, ref: PageRef) => `/antrag/${id}/seite/${pagePath(ref).join('/')}`,
  /** A page opened from the review; after it one is back there, unless something else has become open. */
  change: (id: string, ref: PageRef) => `/antrag/${id}/seite/${pagePath(ref).join('/')}?${BACK_TO_REVIEW}=ja`,
  /** Going on with another version of the form. */
  newForm: (id: string) => `/antrag/${id}/neues-formular`,
  /** Taking over answers of an earlier application. */
  takeOver: (id: string) => `/antrag/${id}/uebernehmen`,
  takeOverFrom: (id: string, source: string) => `/antrag/${id}/uebernehmen/${source}`,
  review: (id: string) => `/antrag/${id}/pruefen`,
  later: (id: string) => `/antrag/${id}/spaeter`,
  leave: (id: string) => `/antrag/${id}/abmelden`,
  file: (id: string, fileId: string) => `/antrag/${id}/dateien/${fileId}`,
  receipt: (id: string) => `/antrag/${id}/eingegangen`,
  receiptPdf: (id: string) => `/antrag/${id}/eingangsbestaetigung.pdf`,
  status: (id: string) => `/antrag/${id}/status`,
} as const
