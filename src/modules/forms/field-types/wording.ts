interface Named {
  readonly label: string
  readonly inSentence?: string
}

const isQuestion = (label: string): boolean => label.endsWith('?')

/** "Geben Sie das Geburtsdatum ein" */
export function enter(field: Named): string {
  if (field.inSentence) return `Geben Sie ${field.inSentence} ein`
  return isQuestion(field.label) ? `Beantworten Sie die Frage „${field.label}“` : `Füllen Sie „${field.label}“ aus`
}

/** "Wählen Sie die Rasse aus" */
export function choose(field: Named): string {
  if (field.inSentence) return `Wählen Sie ${field.inSentence} aus`
  return isQuestion(field.label)
    ? `Wählen Sie eine Antwort auf „${field.label}“ aus`
    : `Wählen Sie bei „${field.label}“ etwas aus`
}

/** The field as the subject of a sentence: "„Geburtsdatum“". */
export const quoted = (field: Named): string => `„${field.label}“`

export const tooLong = (field: Named, max: number): string => `${quoted(field)} darf höchstens ${max} Zeichen lang sein`
export const badCharacters = (field: Named): string => `${quoted(field)} enthält Zeichen, die hier nicht erlaubt sind`
