import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../../platform/app.ts'
import { fieldOf, seeOther } from '../../../../../platform/http/route.ts'
import { addItem, detachFile, nextPage, pageInfo, parsePage, removeItem } from '../../../../forms/domain/engine.ts'
import type { Answers } from '../../../../forms/domain/model.ts'
import { ADD_ITEM, newlyAsked, REMOVE_FILE, REMOVE_ITEM, STAY } from '../../../../forms/index.ts'
import { saveTestAnswers } from '../../../commands/save-test-answers.ts'
import { readTrialPost } from './read-trial-post.ts'
import { pageOf, showPage, templateOf } from './show-page.tsx'
import type { Trial } from './trial.ts'
import { urlOf } from './url-of.ts'

/** A page of the preview is sent: as for applicants, but it is kept with the author's test answers. */
export async function receivePage(app: App, trial: Trial, request: FastifyRequest, reply: FastifyReply) {
  const { draft, form, surroundings, staff } = trial
  const ref = pageOf(trial, request)
  const { raw, answers: withFiles } = await readTrialPost(request, trial, ref)
  const keep = (answers: Answers) =>
    saveTestAnswers(app, { tenantId: staff.tenantId, draftId: draft.id, author: staff }, answers)
  let { answers } = { answers: withFiles }
  if (pageInfo(form, ref)?.kind === 'repeat') {
    if (raw[ADD_ITEM] !== undefined) {
      const added = addItem(form, answers, ref)
      return seeOther(reply, urlOf(trial, added.ok ? added.ref : ref))
    }
    if (raw[REMOVE_ITEM] !== undefined) {
      await keep(removeItem(form, answers, ref, Number(fieldOf(raw, REMOVE_ITEM))))
      return seeOther(reply, urlOf(trial, ref))
    }
  }
  const [fieldId = '', fileId = ''] = fieldOf(raw, REMOVE_FILE).split('/')
  if (fileId !== '') answers = detachFile(form, ref, answers, fieldId, fileId)
  if (answers !== trial.answers) await keep(answers)
  const now = { ...trial, answers }
  const stays = fileId !== '' || raw[STAY] !== undefined
  const added = newlyAsked(templateOf(now, ref), { ref, raw, answers, surroundings })
  if (added.size > 0) return showPage(now, reply, ref, { raw, added })
  const parsed = parsePage(form, ref, raw, answers, surroundings)
  if (!parsed.ok) return showPage(now, reply, ref, stays ? { raw } : { raw, errors: parsed.errors }, stays ? 200 : 422)
  await keep(parsed.answers)
  return seeOther(reply, urlOf(trial, stays ? ref : nextPage(form, ref, parsed.answers, surroundings)))
}
