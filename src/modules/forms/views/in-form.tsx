import type { ComponentChildren } from 'preact'
import { WithGermanTexts } from '../../../ui/language.tsx'
import type { CompiledForm } from '../domain/engine.ts'
import { germanTexts } from '../domain/texts/german-texts.ts'

interface InFormProps {
  readonly form: CompiledForm
  readonly children: ComponentChildren
}

/** What shows a form's texts: those that stayed German on a page of another language say so. */
export const InForm = ({ form, children }: InFormProps) => (
  <WithGermanTexts value={germanTexts(form.source, form.language)}>{children}</WithGermanTexts>
)
