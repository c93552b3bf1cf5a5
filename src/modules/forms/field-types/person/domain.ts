import type { PersonAnswer } from '../../domain/answers.ts'
import { parseDate } from '../../domain/feel/date.ts'
import type { FeelValue } from '../../domain/feel/values.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { NamePart, Words } from '../../domain/texts/words.ts'
import { isPlainDate } from '../date/domain.ts'
import { dateInputs, dateRaw, readDate } from '../date/read-date.ts'
import { type FieldLogic, hasTexts, value, wrong } from '../field-logic.ts'
import { cleanLine, lengthOf, rawText } from '../raw-text.ts'

const MAX_LENGTH = 100
/** DIN 91379, data type A: Latin letters with any marks, and what joins them in names. */
const nameCharacters = /^[\p{Script=Latin}\p{M} '’ʼʹʺʾʿˈˌ`´.,·‐–-]+$/u

function nameProblem(text: string | undefined, part: NamePart, words: Words): string | undefined {
  if (text === '') return words.enterNamePart(part)
  if (text === undefined || !nameCharacters.test(text)) return words.nameCharacters(part)
  return lengthOf(text) > MAX_LENGTH ? words.nameTooLong(part, MAX_LENGTH) : undefined
}

export function personLogic(field: FieldOf<'person'>, words: Words): FieldLogic<PersonAnswer> {
  const given = `${field.id}.givenName`
  const family = `${field.id}.familyName`
  const birth = field.birthDate ? dateInputs(`${field.id}.birthDate`) : []
  const inputs = [given, family, ...birth]
  const read = (raw: Parameters<typeof rawText>[0], name: string): string | undefined =>
    cleanLine(rawText(raw, name).slice(0, 500))
  return {
    inputNames: inputs,
    missing: words.enterPerson(field),
    parse(raw) {
      if (inputs.every(name => rawText(raw, name).trim() === '')) return value<PersonAnswer>(undefined)
      const givenName = read(raw, given)
      const familyName = read(raw, family)
      const givenProblem = nameProblem(givenName, 'givenName', words)
      if (givenProblem) return wrong(givenProblem, 'givenName')
      const familyProblem = nameProblem(familyName, 'familyName', words)
      if (familyProblem) return wrong(familyProblem, 'familyName')
      const person = { givenName: givenName ?? '', familyName: familyName ?? '' }
      if (!field.birthDate) return value(person)
      const date = readDate(raw, birth, words)
      if (!date.ok) return wrong(date.message, `birthDate.${date.part ?? 'day'}`)
      return date.value ? value({ ...person, birthDate: date.value }) : wrong(words.enterBirthDate, 'birthDate.day')
    },
    is: (candidate): candidate is PersonAnswer =>
      hasTexts(candidate, ['givenName', 'familyName']) && (!field.birthDate || hasTexts(candidate, ['birthDate'])),
    format: ({ givenName, familyName, birthDate }) =>
      `${givenName} ${familyName}${isPlainDate(birthDate) ? words.bornOn(birthDate) : ''}`,
    toRaw: ({ givenName, familyName, birthDate }) => ({
      [given]: givenName,
      [family]: familyName,
      ...(birthDate && field.birthDate ? dateRaw(birth, birthDate) : {}),
    }),
    toFeel: ({ givenName, familyName, birthDate }) =>
      new Map<string, FeelValue>([
        ['givenName', givenName],
        ['familyName', familyName],
        ['birthDate', birthDate === undefined ? null : parseDate(birthDate)],
      ]),
  }
}
