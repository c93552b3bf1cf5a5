import type { FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { fieldOf, html, type Route, seeOther } from '../../../../platform/http/route.ts'
import { GERMAN, isLanguage, type Language } from '../../../../platform/language.ts'
import type { Edit } from '../../../forms/domain/edit/edit.ts'
import { isObject } from '../../../forms/domain/edit/tree.ts'
import { checkShape } from '../../../forms/domain/engine/check-shape.ts'
import { textsOf } from '../../../forms/domain/texts/texts-of.ts'
import { type Staff, staffRoute } from '../../../identity/index.ts'
import { localForm, localWords } from '../../../online-services/domain/local-words.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { AUTHORING_ROLES, EDITING_ROLES } from '../../policy.ts'
import { draftById } from '../../read-drafts.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { type EditorView, NOTHING_SENT, type Sent } from '../../views/editor/editor-view.ts'
import { isMissing, type TextRow, textRows } from '../../views/editor/texts/text-row.ts'
import { textsPage } from '../../views/editor/texts/texts-page.tsx'
import { viewOf } from './editor-view.ts'
import { conflictNotice, refusedNotice } from './notices.tsx'
import { gone, openDraft } from './open-draft.ts'
import { readSeen } from './property-edits.ts'
import { standOf } from './structure.ts'
import { sampleValues } from './surroundings.ts'

const PER_PAGE = 40

/** Texts in all languages side by side. */
export const textsRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: editorUrls.texts(':id'),
    audit: null,
    roles: AUTHORING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const sent = fieldOf(request.query, 'sagt') === '' ? NOTHING_SENT : { ...NOTHING_SENT, saved: true }
      return html(reply, await pageOf(app, request, staff, draft, sent))
    },
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.texts(':id'),
    audit: null,
    roles: EDITING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { body } = request
      const outcome = await applyEdits(app, {
        tenantId: staff.tenantId,
        draftId: draft.id,
        revision: standOf(body),
        edits: textEdits(draft, body),
        author: staff,
      })
      if (outcome.ok) {
        const back = new URLSearchParams(queryOf(request.headers.referer))
        back.set('sagt', 'gespeichert')
        const row = `t-${fieldOf(body, 'schluessel').replaceAll(/[^A-Za-z0-9]/g, '-')}`
        return seeOther(reply, `${editorUrls.texts(draft.id)}?${back}#${row}`)
      }
      const now = await draftById(app, staff.tenantId, draft.id)
      if (!now || outcome.reason === 'gone') throw gone()
      const notice =
        outcome.reason === 'conflict'
          ? conflictNotice(outcome)
          : refusedNotice(outcome.reason === 'refused' ? outcome.message : 'Das Formular wird gerade geprüft.')
      const status = outcome.reason === 'refused' ? 422 : 409
      return html(reply, await pageOf(app, request, staff, now, { ...NOTHING_SENT, notice }), status)
    },
  }),
]

/** Filters stay as they were on the page that was sent. */
const queryOf = (referer: string | undefined): string =>
  referer !== undefined && URL.canParse(referer) ? new URL(referer).search : ''

function rowsOf(
  { source: { form, parameters } }: PackageDraft,
  languages: readonly Language[],
): readonly TextRow[] | undefined {
  const shape = checkShape(localForm(form, { texts: {}, tables: localWords([], sampleValues(parameters), '').tables }))
  return shape.ok ? textRows(form, textsOf(shape.form), languages) : undefined
}

async function pageOf(
  app: App,
  request: FastifyRequest,
  staff: Staff,
  draft: PackageDraft,
  sent: Sent,
): Promise<string> {
  const editor: EditorView = await viewOf(app, request, staff, draft, { sent })
  const { query } = request
  const asked = [isObject(query) ? (query['sprache'] ?? []) : []].flat().map(String)
  const translations = draft.source.form['translations']
  const known = isObject(translations) ? Object.keys(translations) : []
  const languages = [...new Set([...known, ...asked])].filter(language => language !== GERMAN && isLanguage(language))
  const all = rowsOf(draft, languages)
  const search = fieldOf(query, 'suche').trim().toLowerCase()
  const onlyMissing = fieldOf(query, 'nur') === 'fehlend'
  const found = (all ?? []).filter(
    row =>
      (!onlyMissing || isMissing(row)) &&
      (search === '' ||
        [row.german, row.where, ...Object.values(row.translations)].some(text => text.toLowerCase().includes(search))),
  )
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const pageNumber = Math.min(pages, Math.max(1, Number(fieldOf(query, 'seite')) || 1))
  return textsPage({
    editor,
    languages,
    rows: found.slice((pageNumber - 1) * PER_PAGE, pageNumber * PER_PAGE),
    missing: (all ?? []).reduce(
      (sum, row) => sum + Object.values(row.translations).filter(text => text === '').length,
      0,
    ),
    search,
    onlyMissing,
    pageNumber,
    pages,
    unfinished: all === undefined,
    hrefOf: page => {
      const params = new URLSearchParams(asked.map(language => ['sprache', language]))
      if (search !== '') params.set('suche', search)
      if (onlyMissing) params.set('nur', 'fehlend')
      params.set('seite', String(page))
      return `${editorUrls.texts(draft.id)}?${params}`
    },
  })
}

/** What was changed in one row. */
function textEdits(draft: PackageDraft, body: unknown): readonly Edit[] {
  const key = fieldOf(body, 'schluessel')
  const seen = readSeen(fieldOf(body, 'gesehen'))
  const languages = Object.keys(seen).filter(isLanguage)
  const row = rowsOf(
    draft,
    languages.filter(language => language !== GERMAN),
  )?.find(one => one.key === key)
  if (!row) return []
  return languages.flatMap((language): Edit[] => {
    const text = fieldOf(body, language).replaceAll('\r\n', '\n').trim().slice(0, 4000)
    if (text === seen[language]) return []
    if (language !== GERMAN) return [{ op: 'set-text', language, key, text: text === '' ? null : text }]
    return row.germanEdit && text !== '' ? [row.germanEdit(text)] : []
  })
}
