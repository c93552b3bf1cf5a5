import type { FastifyRequest } from 'fastify'
import { newId } from '../../../../../platform/id.ts'
import { attachFile, type PageRef, type RawValues } from '../../../../forms/domain/engine.ts'
import type { Answers } from '../../../../forms/domain/model.ts'
import type { Trial } from './trial.ts'

interface TrialPost {
  readonly raw: RawValues
  readonly answers: Answers
}

/** The values of a sent page. Of a file only its name and size are kept: a trial stores none. */
export async function readTrialPost(
  request: FastifyRequest,
  { form, answers }: Trial,
  ref: PageRef,
): Promise<TrialPost> {
  if (!request.isMultipart()) return { raw: isValues(request.body) ? request.body : {}, answers }
  const raw = new Map<string, string | string[]>()
  let attached = answers
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const before = raw.get(part.fieldname)
      const value = typeof part.value === 'string' ? part.value : ''
      raw.set(part.fieldname, before === undefined ? value : [before, value].flat())
      continue
    }
    let bytes = 0
    for await (const chunk of part.file) bytes += Buffer.isBuffer(chunk) ? chunk.length : 0
    if (bytes === 0 || !part.filename) continue
    const file = { id: newId<'attachment'>(), name: part.filename, bytes, mediaType: part.mimetype }
    const outcome = attachFile(form, ref, attached, part.fieldname, file)
    if (outcome.ok) attached = outcome.answers
  }
  return { raw: Object.fromEntries(raw), answers: attached }
}

const isValues = (body: unknown): body is RawValues => typeof body === 'object' && body !== null
