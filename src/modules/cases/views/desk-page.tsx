import type { ComponentChildren } from 'preact'
import { type Look, type PageProps, renderPage } from '../../../ui/page.tsx'
import { areasOf } from '../../identity/domain/staff.ts'
import type { Staff } from '../../identity/index.ts'

/** What every page of the desk is shown with. */
export interface Desk {
  readonly look: Look
  readonly staff: Staff
}

/** A page of the desk. */
export const deskPage = (
  { look, staff }: Desk,
  page: Pick<PageProps, 'title' | 'back' | 'error' | 'wide'>,
  body: ComponentChildren,
): string =>
  renderPage({ ...page, look, audience: 'staff', nav: 'cases', userName: staff.name, areas: areasOf(staff) }, body)
