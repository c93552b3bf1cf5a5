import type { EditorView } from './editor-view.ts'

/** What every form of the designer carries: what is selected, and the revision that the author saw. */
export const Stand = ({ draft, part }: Pick<EditorView, 'draft' | 'part'>) => (
  <>
    <input type="hidden" name="teil" value={part} />
    <input type="hidden" name="stand" value={draft.revision} />
  </>
)
