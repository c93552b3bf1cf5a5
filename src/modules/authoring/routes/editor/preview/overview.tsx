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
import type { Trial } from './trial.ts'
import { urlOf } from './url-of.ts'

export function showTasks(trial: Trial, reply: FastifyReply): FastifyReply {
  const { draft, form, answers, surroundings, look, language } = trial
  const page = (
    <TaskListPage
      title={draft.title}
      tasks={taskList(form, answers, surroundings)}
      reviewHref={urlOf(trial, 'review')}
      laterHref={urlOf(trial, 'tasks')}
      pageHref={ref => urlOf(trial, ref)}
    />
  )
  return html(reply, renderPage({ title: draft.title, look, language, embedded: true }, page))
}

interface Sent {
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
}

export function showReview(trial: Trial, reply: FastifyReply, sent: Sent = {}, status = 200): FastifyReply {
  const { form, answers, surroundings, look, language } = trial
  const valid = validateAll(form, answers, surroundings)
  const open = valid.ok ? [] : valid.problems.map(({ ref }) => ({ ref, title: pageInfo(form, ref)?.page.title ?? '' }))
  const title = 'Prüfen Sie Ihre Angaben'
  const page = (
    <ReviewPage
      groups={review(form, answers, surroundings)}
      declarations={form.source.declarations}
      open={open}
      action={urlOf(trial, 'review')}
      laterHref={urlOf(trial, 'tasks')}
      recipient={look.name}
      pageHref={ref => urlOf(trial, ref)}
      {...sent}
    />
  )
  return html(
    reply,
    renderPage({ title, look, language, embedded: true, back: { href: urlOf(trial, 'tasks') } }, page),
    status,
  )
}

/** Nothing is sent: it is only a trial. */
export function showThanks(trial: Trial, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const raw = isValues(request.body) ? request.body : {}
  const errors = declarationErrors(trial.form, raw)
  if (errors.length > 0) return showReview(trial, reply, { raw, errors }, 422)
  const { look } = trial
  const title = 'So weit reicht die Vorschau'
  const page = (
    <>
      <h1>{title}</h1>
      <Alert kind="success" title="Der Antrag wäre jetzt abgesendet">
        <p>In der Vorschau geht nichts an die Behörde.</p>
      </Alert>
      <ButtonLink href={urlOf(trial, 'tasks')}>Noch einmal von vorn</ButtonLink>
    </>
  )
  return html(reply, renderPage({ title, look, embedded: true }, page))
}

const isValues = (body: unknown): body is RawValues => typeof body === 'object' && body !== null
