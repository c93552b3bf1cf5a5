import { InItsLanguage } from '../../../ui/language.tsx'

/** Text with its line breaks. */
export const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        <InItsLanguage text={line} />
      </>
    ))}
  </>
)
