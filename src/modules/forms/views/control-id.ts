/** The id of an input by its name: the same, but for month and year of a date, which follow the day. */
export const controlId = (inputName: string): string =>
  inputName.replace(/\.(month|year)$/, (_, part: string) => `.day-${part}`)
