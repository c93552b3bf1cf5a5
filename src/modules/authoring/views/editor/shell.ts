import type { PageProps } from '../../../../ui/page.tsx'
import { areasOf } from '../../../identity/domain/staff.ts'
import { editorUrls } from './editor-urls.ts'
import type { EditorView } from './editor-view.ts'

/** The frame of every page of the designer. */
export const shellOf = ({ look, staff }: EditorView, title: string): PageProps => ({
  title,
  look,
  audience: 'staff',
  nav: 'forms',
  userName: staff.name,
  areas: areasOf(staff),
  wide: true,
  styles: ['designer.css'],
  breadcrumb: [{ label: 'Formulare', href: editorUrls.list }, { label: title }],
})
