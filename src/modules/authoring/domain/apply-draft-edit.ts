import { applyEdit } from '../../forms/domain/edit/apply-edit.ts'
import { nameOf } from '../../forms/domain/edit/edit.ts'
import { touchedBy } from '../../forms/domain/edit/touched.ts'
import { wordsOfEdit } from '../../forms/domain/edit/words.ts'
import type { DraftEdit, DraftSource } from './draft.ts'
import { renameInPackage } from './rename-in-package.ts'
import { applySetPackage, wordsOfProperty } from './set-package.ts'

export type DraftEditOutcome =
  | {
      readonly ok: true
      readonly source: DraftSource
      readonly inverse: readonly DraftEdit[]
      /** What was changed: `field.anzahl`, `package.title`. */
      readonly touched: readonly string[]
      readonly words: readonly string[]
    }
  | { readonly ok: false; readonly message: string }

/** Applies one change to a draft. */
function applyDraftEdit(source: DraftSource, edit: DraftEdit): DraftEditOutcome {
  if (edit.op === 'set-package') {
    const outcome = applySetPackage(source, edit)
    if (!outcome.ok) return outcome
    return {
      ...outcome,
      touched: touchedByDraftEdit(edit, source),
      words: [`${wordsOfProperty(edit.property)} geändert.`],
    }
  }
  const outcome = applyEdit(source.form, edit)
  if (!outcome.ok) return outcome
  const edited = { ...source, form: outcome.form }
  return {
    ok: true,
    source: edit.op === 'rename' && edit.target.kind === 'field' ? renameInPackage(source, edited, edit) : edited,
    inverse: outcome.inverse,
    touched: touchedByDraftEdit(edit, source),
    words: [wordsOfEdit(edit, source.form)],
  }
}

/** Applies changes one after the other, all or none. */
export function applyDraftEdits(source: DraftSource, edits: readonly DraftEdit[]): DraftEditOutcome {
  let current = source
  const inverse: DraftEdit[] = []
  const touched = new Set<string>()
  const words: string[] = []
  for (const edit of edits) {
    const outcome = applyDraftEdit(current, edit)
    if (!outcome.ok) return outcome
    current = outcome.source
    inverse.unshift(...outcome.inverse)
    for (const name of outcome.touched) touched.add(name)
    words.push(...outcome.words)
  }
  return { ok: true, source: current, inverse, touched: [...touched], words }
}

const touchedByDraftEdit = (edit: DraftEdit, source: DraftSource): readonly string[] =>
  edit.op === 'set-package' ? [`package.${edit.property}`] : touchedBy(edit, source.form)

/** What edits need to be as their author saw it: what they change and where they put something. */
export const concernsOf = (edits: readonly DraftEdit[], source: DraftSource): ReadonlySet<string> =>
  new Set(
    edits.flatMap(edit => [
      ...touchedByDraftEdit(edit, source),
      ...(edit.op === 'set-package' || !('target' in edit) ? [] : [nameOf(edit.target)]),
    ]),
  )
