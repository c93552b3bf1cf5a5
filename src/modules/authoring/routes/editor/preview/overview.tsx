import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from '../../../../../platform/http/route.ts'
import { Alert } from '../../../../../ui/components/alert.tsx'
import { ButtonLink } from '../../../../../ui/components/button.tsx'
import { renderPage } from '../../../../../ui/page.tsx'
import {
  declarationErrors,
  type FieldError,
  pageInfo,
  type RawValues,
  review,
  taskList,
  validateAll,
} from '../../../../forms/domain/engine.ts'
import { ReviewPage, TaskListPage } from '../../../../forms/index.ts'
import { editorUrls } from '../../../views/editor/editor-urls.ts'
import type { Trial } from './trial.ts'
import { urlOf } from './url-of.ts'

export function showTasks({ draft, form, answers, surroundings, look }: Trial, reply: FastifyReply): FastifyReply {
  const page = (
    <TaskListPage
      title={draft.title}
      tasks={taskList(form, answers, surroundings)}
      reviewHref={editorUrls.previewReview(draft.id)}
      laterHref={editorUrls.previewTasks(draft.id)}
      pageHref={ref => urlOf(draft.id, ref)}
    />
  )
  return html(reply, renderPage({ title: draft.title, look, embedded: true }, page))
}

interface Sent {
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
}

export function showReview(trial: Trial, reply: FastifyReply, sent: Sent = {}, status = 200): FastifyReply {
  const { draft, form, answers, surroundings, look } = trial
  const valid = validateAll(form, answers, surroundings)
  const open = valid.ok ? [] : valid.problems.map(({ ref }) => ({ ref, title: pageInfo(form, ref)?.page.title ?? '' }))
  const title = 'Prüfen Sie Ihre Angaben'
  const page = (
    <ReviewPage
      groups={review(form, answers, surroundings)}
      declarations={form.source.declarations}
      open={open}
      action={editorUrls.previewReview(draft.id)}
      laterHref={editorUrls.previewTasks(draft.id)}
      recipient={look.name}
      pageHref={ref => urlOf(draft.id, ref)}
      {...sent}
    />
  )
  return html(
    reply,
    renderPage({ title, look, embedded: true, back: { href: editorUrls.previewTasks(draft.id) } }, page),
    status,
  )
}

/** Nothing is sent: it is only a trial. */
export function showThanks(trial: Trial, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const raw = isValues(request.body) ? request.body : {}
  const errors = declarationErrors(trial.form, raw)
  if (errors.length > 0) return showReview(trial, reply, { raw, errors }, 422)
  const { draft, look } = trial
  const title = 'So weit reicht die Vorschau'
  const page = (
    <>
      <h1>{title}</h1>
      <Alert kind="success" title="Der Antrag wäre jetzt abgesendet">
        <p>In der Vorschau geht nichts an die Behörde.</p>
      </Alert>
      <ButtonLink href={editorUrls.previewTasks(draft.id)}>Noch einmal von vorn</ButtonLink>
    </>
  )
  return html(reply, renderPage({ title, look, embedded: true }, page))
}

const isValues = (body: unknown): body is RawValues => typeof body === 'object' && body !== null
