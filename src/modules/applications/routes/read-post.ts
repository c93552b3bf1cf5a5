import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { RequestProblem } from '../../../platform/http/request-problem.ts'
import type { FieldError, PageRef, RawValues } from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import { attachUpload, fileFieldOf, uploadLimits } from '../commands/attach-upload.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import type { ApplicationWords } from '../views/words/application-words.ts'
import { wordsOf } from '../views/words/use-words.ts'
import { languageShown } from './language.ts'

export interface PagePost {
  readonly raw: RawValues
  /** Files that were not taken. */
  readonly errors: readonly FieldError[]
}

/** Why a file was not taken, once it is known in which language the page was shown. */
type Refusal = (words: ApplicationWords['files']) => string | undefined

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
  const refusals: { fieldId: string; refusal: Refusal }[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      addValue(raw, part.fieldname, textOf(part.value))
    } else if (part.filename === '' || part.filename === undefined) {
      part.file.resume()
    } else {
      const upload = { ref, fieldId: part.fieldname, fileName: part.filename, stream: part.file }
      const refusal = await attach(app, holder, context, upload)
      if (refusal) refusals.push({ fieldId: part.fieldname, refusal })
    }
  }
  const values = Object.fromEntries(raw)
  const words = wordsOf(languageShown(values) ?? context.form.language).files
  return { raw: values, errors: refusals.flatMap(({ fieldId, refusal }) => errorOf(fieldId, refusal(words))) }
}

const errorOf = (fieldId: string, message: string | undefined): FieldError[] =>
  message === undefined ? [] : [{ fieldId, inputName: fieldId, message }]

async function attach(
  app: App,
  holder: Holder,
  context: DraftContext,
  upload: Parameters<typeof attachUpload>[3],
): Promise<Refusal | undefined> {
  const field = fileFieldOf(context, upload.ref, upload.fieldId)
  const outcome = await attachUpload(app, holder, context, upload)
  if (outcome.ok) return undefined
  const { reason } = outcome
  switch (reason) {
    case 'no-file-field':
      return undefined
    case 'no-draft':
      return words => words.sentMeanwhile
    case 'too-many':
      return words => words.tooManyHere(field?.maxFiles)
    case 'too-large':
    case 'wrong-type':
    case 'empty':
    case 'interrupted':
      return field && (words => words.refusal(reason, uploadLimits(field)))
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
