import { useWords } from './words/use-words.ts'

/** The Enter key presses a form's first button: it must go on, not remove a file that is listed further up. */
export const DefaultButton = () => (
  <button class="aw-hidden" type="submit" tabIndex={-1} aria-hidden="true">
    {useWords().next}
  </button>
)
