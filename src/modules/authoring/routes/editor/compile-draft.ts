import type { FormProblem } from '../../../forms/domain/engine/types.ts'
import { type CompiledForm, compileForm } from '../../../forms/domain/engine.ts'
import { localForm, localWords } from '../../../online-services/domain/local-words.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { sampleValues } from './surroundings.ts'

export type DraftCompilation =
  | { readonly ok: true; readonly form: CompiledForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** Forms of the drafts that were looked at last, as they are now. */
const compiled = new Map<string, { readonly revision: number; readonly outcome: DraftCompilation }>()
const KEPT = 50

/** The draft's form, ready to be tried out in the authority's words. */
export function compileDraft(draft: PackageDraft, authority: string): DraftCompilation {
  const known = compiled.get(draft.id)
  if (known?.revision === draft.revision) return known.outcome
  const { parameters, form } = draft.source
  const outcome = compileForm(localForm(form, localWords(parameters, sampleValues(parameters), authority)))
  compiled.delete(draft.id)
  compiled.set(draft.id, { revision: draft.revision, outcome })
  for (const oldest of compiled.keys()) {
    if (compiled.size <= KEPT) break
    compiled.delete(oldest)
  }
  return outcome
}
