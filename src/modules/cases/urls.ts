/** Every address of the desk and of the applicant's status page, in one place. */
const desk = (id: string) => `/amt/vorgaenge/${id}`
const status = (id: string) => `/antrag/${id}/status`

export const urls = {
  desk: '/amt',
  list: '/amt/vorgaenge',
  case: desk,
  assign: (id: string) => `${desk(id)}/zuweisen`,
  move: (id: string, word: string) => `${desk(id)}/${word}`,
  message: (id: string) => `${desk(id)}/nachricht`,
  question: (id: string) => `${desk(id)}/rueckfrage`,
  note: (id: string) => `${desk(id)}/notiz`,
  decide: (id: string, decisionId?: string) =>
    decisionId ? `${desk(id)}/entscheiden/${decisionId}` : `${desk(id)}/entscheiden`,
  preview: (id: string, decisionId: string) => `${desk(id)}/entscheiden/${decisionId}/vorschau`,
  confirm: (id: string, decisionId: string) => `${desk(id)}/entscheiden/${decisionId}/pruefen`,
  file: (id: string, fileId: string) => `${desk(id)}/dateien/${fileId}`,
  document: (id: string, documentId: string) => `${desk(id)}/dokumente/${documentId}`,

  lookup: '/status',
  status,
  answer: (id: string) => `${status(id)}/antwort`,
  write: (id: string) => `${status(id)}/nachricht`,
  withdraw: (id: string) => `${status(id)}/zurueckziehen`,
  statusFile: (id: string, fileId: string) => `${status(id)}/dateien/${fileId}`,
  statusDocument: (id: string, documentId: string) => `${status(id)}/dokumente/${documentId}`,
} as const
