import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../../platform/app.ts'
import { fieldOf, html } from '../../../../../platform/http/route.ts'
import { allowFraming } from '../../../../../platform/http/security.ts'
import { GERMAN, type Language } from '../../../../../platform/language.ts'
import type { Look } from '../../../../../ui/look.ts'
import { type CompiledForm, compileForm } from '../../../../forms/domain/engine.ts'
import type { Answers, Surroundings } from '../../../../forms/domain/model.ts'
import { inLanguage, languagesOf } from '../../../../forms/domain/texts/in-language.ts'
import { LANGUAGE_QUERY } from '../../../../forms/index.ts'
import type { Staff } from '../../../../identity/index.ts'
import { lookOf, tenantById } from '../../../../tenants/index.ts'
import { testAnswersOf } from '../../../commands/save-test-answers.ts'
import type { PackageDraft } from '../../../domain/draft.ts'
import { brokenPreview } from '../../../views/editor/preview/broken-preview.tsx'
import { compileDraft } from '../compile-draft.ts'
import { findingsOfDraft } from '../findings-of-draft.ts'
import { openDraft } from '../open-draft.ts'
import { sampleSurroundings } from '../surroundings.ts'

/** A draft being tried out by one author. */
export interface Trial {
  readonly draft: PackageDraft
  readonly form: CompiledForm
  readonly answers: Answers
  readonly surroundings: Surroundings
  readonly look: Look
  readonly staff: Staff
  readonly language: Language
}

/** Undefined, and the reason sent, when the form cannot be tried out yet. */
export async function openTrial(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
): Promise<Trial | undefined> {
  const draft = await openDraft(app, request, reply, staff)
  if (!draft) return undefined
  const tenant = await tenantById(app, staff.tenantId)
  if (!tenant) throw new Error(`staff ${staff.id} belongs to no tenant`)
  allowFraming(reply)
  const look = lookOf(tenant)
  const compiled = compileDraft(draft, tenant.name)
  if (!compiled.ok) {
    html(reply, brokenPreview(draft, look, findingsOfDraft(draft)))
    return undefined
  }
  const language = languageIn(request, compiled.form)
  const answers = await testAnswersOf(app, { tenantId: staff.tenantId, draftId: draft.id, author: staff })
  const surroundings = sampleSurroundings(draft.source.parameters, app.clock.now())
  return { draft, form: inThis(compiled.form, language), answers, surroundings, look, staff, language }
}

function languageIn(request: FastifyRequest, { source }: CompiledForm): Language {
  const asked = fieldOf(request.query, LANGUAGE_QUERY)
  return languagesOf(source).find(language => language === asked) ?? GERMAN
}

/** In another language the form is compiled for this one look; authors change it all the time. */
function inThis(form: CompiledForm, language: Language): CompiledForm {
  if (language === GERMAN) return form
  const compiled = compileForm(inLanguage(form.source, language), language)
  return compiled.ok ? compiled.form : form
}
