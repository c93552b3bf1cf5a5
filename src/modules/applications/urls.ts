import { type PageRef, pagePath } from '../forms/domain/engine.ts'

/** Every address of an application, in one place. */
export const urls = {
  start: (tenantSlug: string, serviceSlug: string) => `/dienste/${tenantSlug}/${serviceSlug}`,
  resume: '/weiter',
  tasks: (id: string) => `/antrag/${id}/aufgaben`,
  page: (id: string, ref: PageRef) => `/antrag/${id}/seite/${pagePath(ref).join('/')}`,
  review: (id: string) => `/antrag/${id}/pruefen`,
  later: (id: string) => `/antrag/${id}/spaeter`,
  leave: (id: string) => `/antrag/${id}/abmelden`,
  file: (id: string, fileId: string) => `/antrag/${id}/dateien/${fileId}`,
  receipt: (id: string) => `/antrag/${id}/eingegangen`,
  receiptPdf: (id: string) => `/antrag/${id}/eingangsbestaetigung.pdf`,
  status: (id: string) => `/antrag/${id}/status`,
} as const
