/** Something that the author should know of a draft; an error keeps it from being published. */
export interface DraftFinding {
  /** In the form: `hund.rasse.when`; elsewhere the part of the package: "Angaben zum Formular". */
  readonly place: string
  /** For the link into the designer: `field.rasse`. */
  readonly elementId: string | undefined
  readonly severity: 'error' | 'warning'
  /** Names the sort of finding: `unfinished`, `package`, `shape`, or what the analysis of the form calls it. */
  readonly kind: string
  readonly message: string
}

export const errorsAmong = (findings: readonly DraftFinding[]): readonly DraftFinding[] =>
  findings.filter(({ severity }) => severity === 'error')
