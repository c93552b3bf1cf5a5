import type { FastifyRequest } from 'fastify'
import { fieldOf } from '../../../platform/http/route.ts'
import { readXdf } from '../../forms/index.ts'

type XdfOutcome = Awaited<ReturnType<typeof readXdf>>

export interface Upload {
  field(name: string): string
  /** None: no file came. */
  readonly schema: XdfOutcome | undefined
}

/** Reads a form with a FIM schema as it arrives; the file is kept nowhere. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) return { field: name => fieldOf(request.body, name), schema: undefined }
  const fields = new Map<string, string>()
  let schema: XdfOutcome | undefined
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value)
    } else if (part.filename && !schema) {
      schema = await readXdf(part.file)
      part.file.resume()
    } else {
      part.file.resume()
    }
  }
  return { field: name => fields.get(name) ?? '', schema }
}
