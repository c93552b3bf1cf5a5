import type { NewPackage } from '../online-services/index.ts'

interface Schema {
  readonly name: string
  readonly description?: string
  readonly legalBasis: readonly string[]
}

const MOST_LAWS = 12

/** What a package takes from a FIM schema besides its form. */
export const scaffoldOfSchema = ({ name, description, legalBasis }: Schema): Partial<NewPackage> => ({
  description: (description?.trim() || `${name}: Füllen Sie den Antrag online aus.`).slice(0, 4000),
  legalBasis: legalBasis.slice(0, MOST_LAWS).map(law => ({
    law: law.slice(0, 4000),
    about: 'Diese Vorschrift nennt das Datenschema, nach dem das Formular gemacht ist.',
    by: 'bund',
  })),
})
