import { InItsLanguage, useUiWords } from '../language.tsx'

/** The message at a field. "Fehler:" is for those who do not see the colour. */
export const ErrorMessage = ({ message }: { readonly message: string }) => (
  <p class="kern-error">
    <span class="kern-icon kern-icon--danger" aria-hidden="true" />
    <span class="kern-body">
      <span class="aw-hidden">{useUiWords().error}</span>
      <InItsLanguage text={message} />
    </span>
  </p>
)
