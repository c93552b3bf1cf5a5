import type { PageProps } from '../../../../ui/page.tsx'
import { editorUrls } from './editor-urls.ts'
import type { EditorView } from './editor-view.ts'

/** The frame of every page of the designer. */
export const shellOf = ({ look, staff }: EditorView, title: string): PageProps => ({
  title,
  look,
  audience: 'staff',
  userName: staff.name,
  wide: true,
  breadcrumb: [{ label: 'Formulare', href: editorUrls.list }, { label: title }],
})
