import type { ComponentChildren } from 'preact'
import { type Look, type PageProps, renderPage } from '../../../ui/page.tsx'
import { areasOf, type Staff } from '../../identity/domain/staff.ts'
import { urls } from '../urls.ts'

/** What every page of the form authors is shown with. */
export interface AuthorDesk {
  readonly look: Look
  readonly staff: Staff
  readonly tenantSlug: string
}

type Page = Pick<PageProps, 'title' | 'error' | 'wide'> & {
  /** The form that the page is about; the window's title names it. */
  readonly about?: string
  /** Between "Formulare" and this page. */
  readonly trail?: readonly { readonly label: string; readonly href: string }[]
}

export const authorPage = (
  { look, staff }: AuthorDesk,
  { trail, about, ...page }: Page,
  body: ComponentChildren,
): string =>
  renderPage(
    {
      ...page,
      title: about === undefined ? page.title : `${page.title}: ${about}`,
      look,
      audience: 'staff',
      nav: 'forms',
      userName: staff.name,
      areas: areasOf(staff),
      ...(trail ? { breadcrumb: [{ label: 'Formulare', href: urls.list }, ...trail, { label: page.title }] } : {}),
    },
    body,
  )
