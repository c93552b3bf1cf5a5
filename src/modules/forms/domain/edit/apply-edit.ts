import { applyAdd } from './apply-add.ts'
import { applyMove } from './apply-move.ts'
import { applyRemove } from './apply-remove.ts'
import { applySet } from './apply-set.ts'
import { setCodeList, setText } from './apply-texts.ts'
import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { applyRename } from './rename.ts'
import { renameCodeList } from './rename-code-list.ts'

/** Applies one change. Applying `inverse` afterwards, in its order, gives the form as it was. */
export function applyEdit(form: FormJson, edit: Edit): EditOutcome {
  switch (edit.op) {
    case 'add':
      return applyAdd(form, edit)
    case 'set':
      return applySet(form, edit)
    case 'move':
      return applyMove(form, edit)
    case 'remove':
      return applyRemove(form, edit)
    case 'rename':
      return applyRename(form, edit)
    case 'rename-code-list':
      return renameCodeList(form, edit)
    case 'set-code-list':
      return setCodeList(form, edit)
    case 'set-text':
      return setText(form, edit)
  }
}

/** Applies changes one after the other, all or none. */
export function applyEdits(form: FormJson, edits: readonly Edit[]): EditOutcome {
  let current = form
  const inverse: Edit[] = []
  for (const edit of edits) {
    const outcome = applyEdit(current, edit)
    if (!outcome.ok) return outcome
    current = outcome.form
    inverse.unshift(...outcome.inverse)
  }
  return { ok: true, form: current, inverse }
}
