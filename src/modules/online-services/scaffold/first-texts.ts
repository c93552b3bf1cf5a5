/** Start page of a package that is not described yet. */
export const startText = (description: string): string => `${description}

## So läuft es ab

1. Sie beantworten die Fragen.
2. Sie prüfen Ihre Angaben und senden sie ab.
3. Wir bearbeiten Ihren Antrag und antworten Ihnen.
`
