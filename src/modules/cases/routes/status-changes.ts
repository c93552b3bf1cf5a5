import type { App } from '../../../platform/app.ts'
import { fieldOf, type Route } from '../../../platform/http/route.ts'
import { holderRoute } from '../../applications/index.ts'
import { removeAttachment } from '../../attachments/index.ts'
import { answerQuestion } from '../commands/answer-question.ts'
import { writeToAuthority } from '../commands/write-to-authority.ts'
import { ANSWER_MAX_FILES, ANSWER_UPLOAD } from '../domain/answer-upload.ts'
import { STANDARD_TEXTS } from '../domain/standard-text.ts'
import { MESSAGE_LENGTH, readText } from '../domain/written-text.ts'
import { urls } from '../urls.ts'
import type { ApplicantForms } from '../views/status-forms.tsx'
import { toStatus } from './just-done.ts'
import { type PostedAnswer, readAnswer } from './read-answer.ts'
import { sendingKey } from './request.ts'
import { showStatus } from './status.ts'

/** What the applicant sends: an answer with files, and messages. */
export const statusChangeRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'POST',
    url: urls.answer(':id'),
    audit: 'case.question-answered',
    uploads: true,
    bodyLimit: ANSWER_MAX_FILES * ANSWER_UPLOAD.maxBytes,
    handler: async (request, reply, holder) => {
      const posted = await readAnswer(app, request, holder)
      const { text: raw, files, fresh, questionId } = posted
      const read = readAnswerText(posted)
      const errors = answerErrors(posted, read)
      if (!read.ok || errors.length > 0)
        return showStatus(app, request, reply, holder, { errors, kept: files, typed: { answer: raw, text: '' } })
      const attachmentIds = files.map(file => file.id)
      const key = sendingKey(posted.formKey, questionId, read.text, ...files.map(file => file.sha256))
      const outcome = await answerQuestion(app, holder, { key, questionId, text: read.text, attachmentIds })
      if (outcome.ok && !outcome.repeated) return toStatus(app, reply, holder.applicationId, 'antwort')
      for (const file of fresh) await removeAttachment(app, holder.tenantId, holder.applicationId, file.id)
      if (outcome.ok) return toStatus(app, reply, holder.applicationId, 'antwort')
      return showStatus(app, request, reply, holder, { wasLate: true, typed: { answer: '', text: raw } })
    },
  }),
  holderRoute(app, {
    method: 'POST',
    url: urls.write(':id'),
    audit: 'case.message-received',
    handler: async (request, reply, holder) => {
      const raw = fieldOf(request.body, 'text')
      const typed = { answer: '', text: raw }
      const read = readText(raw, MESSAGE_LENGTH)
      if (!read.ok)
        return showStatus(app, request, reply, holder, { errors: [{ field: 'text', reason: read.reason }], typed })
      const key = sendingKey(fieldOf(request.body, 'formular'), 'write', read.text)
      const outcome = await writeToAuthority(app, holder, { key, text: read.text })
      if (outcome.ok) return toStatus(app, reply, holder.applicationId, 'geschrieben')
      return showStatus(app, request, reply, holder, { wasLate: true, typed })
    },
  }),
]

type Read = ReturnType<typeof readText>

/** Files alone are an answer too. */
const readAnswerText = ({ text, files }: PostedAnswer): Read => {
  const read = readText(text, MESSAGE_LENGTH)
  return !read.ok && read.reason === 'empty' && files.length > 0 ? { ok: true, text: STANDARD_TEXTS.filesOnly } : read
}

const answerErrors = ({ fileErrors }: PostedAnswer, read: Read): ApplicantForms['errors'] => [
  ...(read.ok || (read.reason === 'empty' && fileErrors.length > 0)
    ? []
    : [{ field: 'antwort' as const, reason: read.reason }]),
  ...(fileErrors.length > 0 ? [{ field: 'datei' as const, reasons: fileErrors }] : []),
]
