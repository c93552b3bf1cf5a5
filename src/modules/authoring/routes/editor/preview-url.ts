import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementAt, elementsOf } from '../../../forms/domain/edit/tree.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'

/** The page on which an element stands, as the preview shows it: `hunde/1/rasse`. */
export function previewUrlFor(draft: PackageDraft, element: Element | undefined): string {
  const { id, revision } = draft
  const found = element && pageOf(draft.source.form, element)
  if (element?.parent.kind === 'declarations') return `${editorUrls.previewReview(id)}?stand=${revision}`
  if (!found) return `${editorUrls.previewTasks(id)}?stand=${revision}`
  return `${editorUrls.previewPage(id, found.split('/').join('/1/'))}?stand=${revision}`
}

function pageOf(form: FormJson, element: Element): string | undefined {
  if (element.place.kind === 'page') return element.place.id
  if (element.place.kind === 'section')
    return elementsOf(form).find(({ parent }) => parent.kind === 'section' && parent.id === element.place.id)?.place.id
  const { parent } = element
  if (parent.kind === 'page') return parent.id
  const outer = parent.kind === 'field' ? elementAt(form, parent) : undefined
  return outer && pageOf(form, outer)
}
