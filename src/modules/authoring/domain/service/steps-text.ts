const STEP = /^\s*([-*•]|\d+[.)])\s+/

/** "Wie geht es weiter", as one types it: a step a line. */
export function stepsTyped(markdown: string): string {
  const lines = markdown.split('\n').filter(line => line.trim() !== '')
  const steps = lines.filter(line => STEP.test(line))
  return (steps.length > 0 ? steps : lines).map(withoutMark).join('\n')
}

/** As it is stored: a numbered list. */
export const stepsStored = (typed: string): string =>
  typed
    .split('\n')
    .map(withoutMark)
    .filter(line => line !== '')
    .map((line, at) => `${at + 1}. ${line}`)
    .join('\n')

/** A line without the mark or number that lists begin with. */
export const withoutMark = (line: string): string => line.replace(STEP, '').trim()
