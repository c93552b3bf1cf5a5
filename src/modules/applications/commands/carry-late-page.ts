import type { App } from '../../../platform/app.ts'
import { type PageRef, pageInfo, parsePage, type RawValues } from '../../forms/domain/engine.ts'
import { liftAnswers } from '../../forms/domain/versions.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import type { NotedAnswer } from '../domain/draft-notes.ts'
import { mergeChanges } from '../domain/merge-changes.ts'
import { isOf } from '../drafts/change-answers.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { notedOf } from './lift-draft.ts'

/** A page as it was sent from a window that still showed another version. */
export interface LatePage {
  readonly old: DraftContext
  /** In the old form. */
  readonly ref: PageRef
  readonly raw: RawValues
  /** The draft's version has no such page, to show what was sent there again. */
  readonly isGone: boolean
}

/**
 * Saves what a page of another version says and the draft's version has a place for, wherever that is now. What has none
 * is kept with the draft, to be read.
 */
export async function carryLatePage(app: App, holder: Holder, now: DraftContext, page: LatePage): Promise<void> {
  await openDrafts(app).change(holder.tenantId, holder.applicationId, draft => {
    if (!isOf(now, draft)) return undefined
    const { answers, left } = carry(now, page, draft)
    const known = draft.notes.leftBehind ?? []
    const fresh = left.filter(one => !known.some(({ label, text }) => label === one.label && text === one.text))
    const leftBehind = [...known, ...fresh]
    return { answers, notes: { ...draft.notes, ...(leftBehind.length > 0 ? { leftBehind } : {}) } }
  })
}

function carry(now: DraftContext, { old, ref, raw, isGone }: LatePage, draft: Draft) {
  const asBefore = liftAnswers(now.form, old.form, draft.answers).answers
  const sent = parsePage(old.form, ref, raw, asBefore, old.surroundings)
  if (!sent.ok) return { answers: draft.answers, left: isGone ? asTyped(old, ref, raw) : [] }
  const before = liftAnswers(old.form, now.form, asBefore)
  const after = liftAnswers(old.form, now.form, sent.answers)
  const known = new Set(before.lost.map(lost => JSON.stringify(lost)))
  const lost = after.lost.filter(one => !known.has(JSON.stringify(one)))
  return { answers: mergeChanges(draft.answers, before.answers, after.answers), left: lost.map(notedOf) }
}

/** A page that was not right either: what stands in its inputs, by question. */
function asTyped({ form }: DraftContext, ref: PageRef, raw: RawValues): NotedAnswer[] {
  const info = pageInfo(form, ref)
  if (info?.kind !== 'page') return []
  const typed = Object.entries(raw).filter(([name, value]) => !name.startsWith('_') && value !== '')
  return typed.length === 0
    ? []
    : [{ label: info.page.title, text: typed.map(([, value]) => [value].flat().join(', ')).join('\n') }]
}
