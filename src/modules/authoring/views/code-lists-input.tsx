import { FileInput } from '../../../ui/components/file-input.tsx'

interface CodeListsInputProps {
  readonly id: string
  readonly error?: string | undefined
}

/** Code lists that a schema refers to and that are not known here. */
export const CodeListsInput = ({ id, error }: CodeListsInputProps) => (
  <FileInput
    id={id}
    name="codelisten"
    label="Codelisten, auf die das Schema verweist"
    hint="Als Genericode aus dem XRepository. Nur für Listen, die hier noch nicht bekannt sind; mehrere Dateien sind möglich."
    accept=".xml,application/xml,text/xml"
    required={false}
    multiple
    {...(error === undefined ? {} : { error })}
  />
)
