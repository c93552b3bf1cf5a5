import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, type Route, seeOther } from '../../../platform/http/route.ts'
import type { Staff } from '../../identity/index.ts'
import type { ChangeOutcome } from '../change-case.ts'
import { addNote } from '../commands/add-note.ts'
import { askQuestion } from '../commands/ask-question.ts'
import { assignCase } from '../commands/assign-case.ts'
import { moveCase } from '../commands/move-case.ts'
import { writeMessage } from '../commands/write-message.ts'
import type { Done } from '../domain/done.ts'
import { MOVE_EVENTS, MOVE_WORDS, MOVES } from '../domain/moves.ts'
import type { Sent } from '../domain/sent.ts'
import type { Typed, WrittenForm } from '../domain/trouble.ts'
import { MESSAGE_LENGTH, readText, textMessage } from '../domain/written-text.ts'
import { urls } from '../urls.ts'
import { showCase } from './case.ts'
import { deskRoute } from './desk.ts'
import { sentOf } from './request.ts'

type Outcome = ChangeOutcome | { readonly ok: false; readonly reason: 'no-such-colleague' }

/** After a change back to the case; after a refusal the case with the reason. */
function answerChange(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  result: { readonly outcome: Outcome; readonly sent: Sent; readonly done: Done; readonly typed?: Typed },
) {
  const { outcome, sent, done, typed } = result
  if (outcome.ok) return seeOther(reply, `${urls.case(sent.id)}?erledigt=${done}`)
  const refused = typed ? { typed } : {}
  switch (outcome.reason) {
    case 'no-case':
      throw notFound()
    case 'changed-meanwhile':
      return showCase(app, request, reply, staff, {
        ...refused,
        refusal: { kind: 'changed-meanwhile', seen: sent.seen },
      })
    case 'not-allowed':
    case 'no-such-colleague':
      return showCase(app, request, reply, staff, { ...refused, refusal: { kind: outcome.reason } })
  }
}

interface Writing {
  readonly form: WrittenForm
  readonly url: string
  readonly audit: string
  readonly done: Done
  /** Completes "Schreiben Sie …". */
  readonly what: string
  run(staff: Staff, sent: Sent, typed: Typed): Promise<ChangeOutcome>
}

export const caseChangeRoutes = (app: App): Route[] => [
  deskRoute(app, {
    method: 'POST',
    url: urls.assign(':id'),
    audit: 'case.assigned',
    handler: async (request, reply, staff) => {
      const assigneeId = fieldOf(request.body, 'an')
      const sent = sentOf(request, 'assign', assigneeId)
      const outcome = await assignCase(app, staff, sent, assigneeId)
      return answerChange(app, request, reply, staff, { outcome, sent, done: 'zugewiesen' })
    },
  }),
  ...MOVES.map(move =>
    deskRoute(app, {
      method: 'POST',
      url: urls.move(':id', MOVE_WORDS[move]),
      audit: `case.${MOVE_EVENTS[move]}`,
      handler: async (request, reply, staff) => {
        const sent = sentOf(request, move)
        const outcome = await moveCase(app, staff, sent, move)
        return answerChange(app, request, reply, staff, { outcome, sent, done: 'geaendert' })
      },
    }),
  ),
  ...writings(app).map(writing => writingRoute(app, writing)),
]

const writings = (app: App): Writing[] => [
  {
    form: 'message',
    url: urls.message(':id'),
    audit: 'case.message-sent',
    done: 'nachricht',
    what: 'eine Nachricht',
    run: (staff, sent, { text }) => writeMessage(app, staff, sent, text),
  },
  {
    form: 'question',
    url: urls.question(':id'),
    audit: 'case.question-asked',
    done: 'rueckfrage',
    what: 'eine Frage',
    run: (staff, sent, question) => askQuestion(app, staff, sent, question),
  },
  {
    form: 'note',
    url: urls.note(':id'),
    audit: 'case.note-added',
    done: 'notiz',
    what: 'eine Notiz',
    run: (staff, sent, { text }) => addNote(app, staff, sent, text),
  },
]

const writingRoute = (app: App, { form, url, audit, done, what, run }: Writing): Route =>
  deskRoute(app, {
    method: 'POST',
    url,
    audit,
    handler: async (request, reply, staff) => {
      const raw = fieldOf(request.body, 'text')
      const wantsFile = fieldOf(request.body, 'datei-erbeten') !== ''
      const read = readText(raw, MESSAGE_LENGTH)
      if (!read.ok) {
        const message = textMessage(read.reason, what, MESSAGE_LENGTH)
        const typed = { form, text: raw, wantsFile }
        return showCase(app, request, reply, staff, { refusal: { kind: 'text', form, message }, typed })
      }
      const typed = { form, text: read.text, wantsFile }
      const sent = sentOf(request, form, read.text)
      const outcome = await run(staff, sent, typed)
      return answerChange(app, request, reply, staff, { outcome, sent, done, typed })
    },
  })
