import type { Answer, Answers } from '../../forms/domain/model.ts'

interface ContactFields {
  readonly contact: { readonly email: string; readonly name?: string | undefined }
}

/** Where the applicant wants mail; undefined when they gave no address. */
export function contactEmail({ contact }: ContactFields, answers: Answers): string | undefined {
  const answer = answers[contact.email]
  return typeof answer === 'string' && answer !== '' ? answer : undefined
}

/** The applicant's name as letters carry it: "Erika Mustermann"; undefined when the form does not ask. */
export function contactName({ contact }: ContactFields, answers: Answers): string | undefined {
  const answer = contact.name === undefined ? undefined : answers[contact.name]
  if (typeof answer === 'string') return answer
  return isPerson(answer) ? `${answer.givenName} ${answer.familyName}` : undefined
}

const isPerson = (answer: Answer | undefined): answer is { givenName: string; familyName: string } =>
  typeof answer === 'object' && 'givenName' in answer
