import type { App } from '../../../../platform/app.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import type { Staff } from '../../../identity/index.ts'
import type { PackageDraft } from '../../domain/draft.ts'

export async function whyOf(
  _app: App,
  _staff: Staff,
  _draft: PackageDraft,
  _authority: string,
  _element: Element | undefined,
) {
  return undefined
}
