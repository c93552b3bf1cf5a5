import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../../../../../platform/http/request-problem.ts'
import { asciiHtml, fieldOf } from '../../../../../platform/http/route.ts'
import { renderPage } from '../../../../../ui/page.tsx'
import { type PageRef, pagePattern, parsePagePath, previousPage } from '../../../../forms/domain/engine.ts'
import { compilePageTemplate, type PageState } from '../../../../forms/index.ts'
import type { Trial } from './trial.ts'
import { urlOf } from './url-of.ts'

export function pageOf({ form }: Trial, request: FastifyRequest): PageRef {
  const ref = parsePagePath(form, fieldOf(request.params, '*').split('/'))
  if (!ref) throw notFound()
  return ref
}

type Shown = Pick<PageState, 'raw' | 'errors' | 'added'>

/** A page with the test answers, rendered by the same code as for applicants. */
export function showPage(
  trial: Trial,
  reply: FastifyReply,
  ref: PageRef,
  shown: Shown = {},
  status = 200,
): FastifyReply {
  const { answers, surroundings } = trial
  const before = previousPage(trial.form, ref, answers, surroundings)
  const page = templateOf(trial, ref).fill({
    ref,
    answers,
    surroundings,
    stand: '',
    links: {
      back: urlOf(trial, before),
      later: urlOf(trial, 'tasks'),
      file: () => urlOf(trial, 'tasks'),
      page: to => urlOf(trial, to),
    },
    ...shown,
  })
  return asciiHtml(reply, page, status)
}

export const templateOf = ({ form, look }: Trial, ref: PageRef) =>
  compilePageTemplate(form, pagePattern(ref), (page, body) => renderPage({ look, embedded: true, ...page }, body))
