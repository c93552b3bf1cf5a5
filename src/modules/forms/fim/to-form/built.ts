import type { Field } from '../../domain/model.ts'
import type { OpenRule } from './origin.ts'

/** What every field of the form has from the schema. */
export interface Basics {
  readonly id: string
  readonly label: string
  readonly fim: NonNullable<Field['fim']>
  readonly hint?: string
  readonly legalBasis?: string
  readonly required?: boolean
}

/** A field, and what of the schema it does not say: notes for the author. */
export interface Built {
  readonly field: Field
  readonly notes: readonly OpenRule[]
}
