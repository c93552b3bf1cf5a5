import { fieldsIn } from '../../forms/domain/engine.ts'
import type { Field, Form } from '../../forms/domain/model.ts'

/** All fields of a form that stand once: those of its pages and the computed ones, but not those of items. */
export const fieldsOfForm = (form: Form): readonly Field[] => [
  ...form.sections.flatMap(section =>
    section.pages.flatMap(page => (page.kind === 'page' ? fieldsIn(page.fields) : [])),
  ),
  ...(form.computed ?? []),
]
