/** Something that the author should know of a draft; an error keeps it from being published. */
export interface DraftFinding {
  /** In the form: `hund.rasse.when`; elsewhere the part of the package: "Angaben zum Formular". */
  readonly place: string
  /** For the link into the designer: `field.rasse`. */
  readonly elementId: string | undefined
  readonly severity: 'error' | 'warning'
  readonly message: string
}
