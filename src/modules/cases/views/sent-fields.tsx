/** What every form that changes a case carries: what the person saw, and the form's own name. */
export interface Mark {
  readonly seen: number
  readonly formKey: string
}

export const SentFields = ({ seen, formKey }: Mark) => (
  <>
    <input type="hidden" name="gesehen" value={seen} />
    <input type="hidden" name="formular" value={formKey} />
  </>
)
