const draft = (id: string) => `/amt/formulare/${id}`

/** Every address of the form authors, in one place. */
export const urls = {
  list: '/amt/formulare',
  create: '/amt/formulare/neu',
  /** The designer; `part` selects an element: "field.rufname". */
  edit: (id: string, part?: string) => (part ? `${draft(id)}?teil=${encodeURIComponent(part)}` : draft(id)),
  change: (id: string) => `${draft(id)}/aendern`,
  undo: (id: string) => `${draft(id)}/zurueck`,
  redo: (id: string) => `${draft(id)}/wieder`,
  preview: (id: string) => `${draft(id)}/vorschau`,
  findings: (id: string) => `${draft(id)}/befunde`,
  /** What surrounds the form: title, start page, legal basis. */
  service: (id: string) => `${draft(id)}/dienst`,
  texts: (id: string) => `${draft(id)}/texte`,
  lists: (id: string, list?: string) => `${draft(id)}/listen${list ? `?liste=${encodeURIComponent(list)}` : ''}`,
  uploadList: (id: string) => `${draft(id)}/listen/datei`,
  takeList: (id: string) => `${draft(id)}/listen/uebernehmen`,
  versions: (id: string) => `${draft(id)}/fassungen`,
  review: (id: string) => `${draft(id)}/freigabe`,
  submit: (id: string) => `${draft(id)}/freigabe/einreichen`,
  takeBack: (id: string) => `${draft(id)}/freigabe/zurueckholen`,
  sendBack: (id: string) => `${draft(id)}/freigabe/zurueckgeben`,
  publish: (id: string) => `${draft(id)}/freigabe/veroeffentlichen`,
  discard: (id: string) => `${draft(id)}/verwerfen`,
  reimport: (id: string) => `${draft(id)}/fim`,
  takeReimport: (id: string) => `${draft(id)}/fim/uebernehmen`,

  published: (packageId: string) => `/amt/formulare/paket/${packageId}`,
  revise: (packageId: string) => `/amt/formulare/paket/${packageId}/bearbeiten`,
  rollBack: (packageId: string) => `/amt/formulare/paket/${packageId}/zurueckrollen`,
  withdraw: (packageId: string) => `/amt/formulare/paket/${packageId}/zurueckziehen`,
} as const
