import type { FastifyRequest } from 'fastify'
import { fieldOf } from '../../../platform/http/route.ts'
import { type PublishedList, readGenericode, readXdf } from '../../forms/index.ts'

type XdfOutcome = Awaited<ReturnType<typeof readXdf>>

export interface Upload {
  field(name: string): string
  /** None: no file came. */
  readonly schema: XdfOutcome | undefined
  /** Code lists that came along; they are for this form alone. */
  readonly lists: readonly PublishedList[]
  /** What is wrong with a list, in a German sentence. */
  readonly listProblem: string | undefined
}

const NO_LISTS = { lists: [], listProblem: undefined }
/** Name of the control for code lists. */
const LISTS = 'codelisten'

/** Reads a form with a FIM schema as it arrives; the file is kept nowhere. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) return { field: name => fieldOf(request.body, name), schema: undefined, ...NO_LISTS }
  const fields = new Map<string, string>()
  const lists: PublishedList[] = []
  let schema: XdfOutcome | undefined
  let listProblem: string | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value)
    } else if (part.filename && part.fieldname === LISTS) {
      const read = await readGenericode(part.file)
      if (read.ok) lists.push(read.list)
      else listProblem ??= `${part.filename}: ${read.message}`
      part.file.resume()
    } else if (part.filename && !schema) {
      schema = await readXdf(part.file)
      part.file.resume()
    } else {
      part.file.resume()
    }
  }
  return { field: name => fields.get(name) ?? '', schema, lists, listProblem }
}
