import type { FileAnswer } from '../../domain/answers.ts'
import type { FeelValue } from '../../domain/feel/values.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, hasTexts, isFiniteNumber, value, wrong } from '../field-logic.ts'

export const maxFilesOf = (field: FieldOf<'file'>): number => field.maxFiles ?? 1

const isFile = (candidate: unknown): candidate is FileAnswer =>
  hasTexts(candidate, ['id', 'name', 'mediaType']) &&
  typeof candidate === 'object' &&
  candidate !== null &&
  'bytes' in candidate &&
  isFiniteNumber(candidate.bytes)
const isFiles = (candidate: unknown): candidate is readonly FileAnswer[] =>
  Array.isArray(candidate) && candidate.every(isFile)

/** The files in an answer; none in anything else. */
export const filesOf = (answer: unknown): readonly FileAnswer[] => (isFiles(answer) ? answer : [])

/** Files come by upload, not with the page's other values: what counts is what is attached. */
export function fileLogic(field: FieldOf<'file'>, words: Words): FieldLogic<readonly FileAnswer[]> {
  const max = maxFilesOf(field)
  return {
    inputNames: [field.id],
    missing: words.upload(field),
    parse(_raw, current) {
      const files = filesOf(current)
      if (files.length > max) return wrong(words.tooManyFiles(field, max))
      return value(files.length > 0 ? files : undefined)
    },
    is: isFiles,
    format: files => files.map(file => file.name).join(', '),
    toRaw: () => ({}),
    toFeel: files => files.map(toContext),
  }
}

const toContext = ({ name, bytes, mediaType }: FileAnswer): FeelValue =>
  new Map<string, FeelValue>([
    ['name', name],
    ['bytes', bytes],
    ['mediaType', mediaType],
  ])
