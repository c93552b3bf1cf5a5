import type { AnyPage, CompiledForm } from './compiled.ts'

const everyIn = (pages: readonly AnyPage[]): readonly AnyPage[] =>
  pages.flatMap(page => (page.kind === 'repeat' ? [page, ...everyIn(page.pages)] : [page]))

/** All pages of a form, those of items included. */
export const everyPage = (form: CompiledForm): readonly AnyPage[] => everyIn(form.pages)
