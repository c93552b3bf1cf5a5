import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { RequestProblem } from '../../../platform/http/request-problem.ts'
import type { FieldError, PageRef, RawValues } from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import { attachUpload, fileFieldOf, uploadLimits } from '../commands/attach-upload.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { wordsOf } from '../views/words/use-words.ts'

export interface PagePost {
  readonly raw: RawValues
  /** Files that were not taken. */
  readonly errors: readonly FieldError[]
}

/** The values of a posted page. Its files are stored and attached on the way, each as it arrives. */
export async function readPost(
  app: App,
  request: FastifyRequest,
  holder: Holder,
  context: DraftContext,
  ref: PageRef,
): Promise<PagePost> {
  if (!request.isMultipart()) return { raw: valuesOf(request.body), errors: [] }
  const raw = new Map<string, string | string[]>()
  const errors: FieldError[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      addValue(raw, part.fieldname, textOf(part.value))
    } else if (part.filename === '' || part.filename === undefined) {
      part.file.resume()
    } else {
      const upload = { ref, fieldId: part.fieldname, fileName: part.filename, stream: part.file }
      const message = await attach(app, holder, context, upload)
      if (message) errors.push({ fieldId: part.fieldname, inputName: part.fieldname, message })
    }
  }
  return { raw: Object.fromEntries(raw), errors }
}

async function attach(
  app: App,
  holder: Holder,
  context: DraftContext,
  upload: Parameters<typeof attachUpload>[3],
): Promise<string | undefined> {
  const words = wordsOf(context.form.language).files
  const field = fileFieldOf(context, upload.ref, upload.fieldId)
  const outcome = await attachUpload(app, holder, context, upload)
  if (outcome.ok) return undefined
  switch (outcome.reason) {
    case 'no-file-field':
      return undefined
    case 'no-draft':
      return words.sentMeanwhile
    case 'too-many':
      return words.tooManyHere(field?.maxFiles)
    case 'too-large':
    case 'wrong-type':
    case 'empty':
    case 'interrupted':
      return field ? words.refusal(outcome.reason, uploadLimits(field)) : undefined
  }
}

function addValue(raw: Map<string, string | string[]>, name: string, value: string): void {
  const before = raw.get(name)
  raw.set(name, before === undefined ? value : [before, value].flat())
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  if (text.includes('\0'))
    throw new RequestProblem(
      400,
      'Ihre Eingabe kam beschädigt an',
      'Gehen Sie einen Schritt zurück und senden Sie die Seite noch einmal ab.',
    )
  return text
}

const isValues = (body: unknown): body is RawValues => typeof body === 'object' && body !== null
export const valuesOf = (body: unknown): RawValues => (isValues(body) ? body : {})
