/** A FIM data schema (XDatenfelder 2.0 or 3.0.0), as it was read; cardinality stands on the place, not on the element. */
export interface XdfSchema {
  readonly standard: '2.0' | '3.0.0'
  readonly id: string
  readonly version: string
  readonly name: string
  readonly description?: string
  readonly legalBasis: readonly string[]
  readonly children: readonly XdfStructure[]
  /** Rules that the schema itself carries. */
  readonly rules: readonly XdfRule[]
  /** German sentences about what was read differently from what the file says. */
  readonly warnings: readonly string[]
}

/** One place in the tree: how often its element may be given there. `max: null` is "*". */
export interface XdfStructure {
  readonly min: number
  readonly max: number | null
  readonly legalBasis: readonly string[]
  readonly element: XdfElement
}

export type XdfElement = XdfGroup | XdfField

export interface XdfGroup {
  readonly kind: 'group'
  readonly id: string
  readonly version?: string
  readonly name: string
  /** "Bezeichnung Eingabe": what applicants read; the name where it is empty. */
  readonly label: string
  readonly help?: string
  /** Exactly one of the children is given. */
  readonly choice: boolean
  readonly children: readonly XdfStructure[]
  readonly rules: readonly XdfRule[]
  readonly legalBasis: readonly string[]
}

export type XdfUse = 'input' | 'select' | 'label' | 'locked' | 'hidden'

export type XdfType =
  | 'text'
  | 'text_latin'
  | 'date'
  | 'time'
  | 'datetime'
  | 'bool'
  | 'num'
  | 'num_int'
  | 'num_currency'
  | 'file'
  | 'obj'

export interface XdfField {
  readonly kind: 'field'
  readonly id: string
  readonly version?: string
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly use: XdfUse
  readonly type: XdfType
  readonly minLength?: number
  readonly maxLength?: number
  /** As written: a number, or a date for dates. */
  readonly minValue?: string
  readonly maxValue?: string
  readonly pattern?: string
  readonly maxBytes?: number
  readonly mediaTypes?: readonly string[]
  /** The text of a label, or the value that a field starts with. */
  readonly content?: string
  readonly values?: readonly XdfValue[]
  readonly codeList?: XdfCodeListReference
  readonly prefill: boolean
  readonly rules: readonly XdfRule[]
  readonly legalBasis: readonly string[]
}

export interface XdfValue {
  readonly code: string
  readonly name: string
  readonly help?: string
}

/** A list that lies outside of the schema; without a version, its newest is meant. */
export interface XdfCodeListReference {
  readonly uri: string
  readonly version?: string
  readonly versionUri?: string
}

export interface XdfRule {
  readonly id: string
  readonly version?: string
  readonly name: string
  /** German, free text. */
  readonly text: string
  /** XDatenfelder 2.0 may carry JavaScript; it is kept, never run. */
  readonly script?: string
}
