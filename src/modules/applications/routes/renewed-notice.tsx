import type { LiftNote } from '../domain/draft-notes.ts'
import { FormRenewedNotice } from '../views/form-renewed-notice.tsx'

/** The notice of a page on which a new version of the form has to be told. */
export const renewedNotice = (note: LiftNote | undefined) => (note ? { notice: <FormRenewedNotice note={note} /> } : {})
