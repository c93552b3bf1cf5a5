import type { JSX } from 'preact'
import type { Field } from '../domain/model.ts'
import { AddressView } from './address/view.tsx'
import { CheckboxesView } from './checkboxes/view.tsx'
import { ComputedView } from './computed/view.tsx'
import { DateView } from './date/view.tsx'
import { DateTimeView } from './date-time/view.tsx'
import { DeclarationView } from './declaration/view.tsx'
import { EmailView } from './email/view.tsx'
import { FileView } from './file/view.tsx'
import { IbanView } from './iban/view.tsx'
import { MoneyView } from './money/view.tsx'
import { NoteView } from './note/view.tsx'
import { NumberView } from './number/view.tsx'
import { PersonView } from './person/view.tsx'
import { PhoneView } from './phone/view.tsx'
import { RadiosView } from './radios/view.tsx'
import { SelectView } from './select/view.tsx'
import { TextView } from './text/view.tsx'
import { TextareaView } from './textarea/view.tsx'
import { TimeView } from './time/view.tsx'
import type { FieldViewProps } from './view-props.tsx'
import { YesNoView } from './yes-no/view.tsx'

type Page = Omit<FieldViewProps<'text'>, 'field'>

/** The view of any field. */
export function FieldView({ field, ...page }: { readonly field: Field } & Page): JSX.Element {
  switch (field.type) {
    case 'text':
      return <TextView field={field} {...page} />
    case 'textarea':
      return <TextareaView field={field} {...page} />
    case 'number':
      return <NumberView field={field} {...page} />
    case 'money':
      return <MoneyView field={field} {...page} />
    case 'date':
      return <DateView field={field} {...page} />
    case 'time':
      return <TimeView field={field} {...page} />
    case 'date-time':
      return <DateTimeView field={field} {...page} />
    case 'yes-no':
      return <YesNoView field={field} {...page} />
    case 'radios':
      return <RadiosView field={field} {...page} />
    case 'checkboxes':
      return <CheckboxesView field={field} {...page} />
    case 'select':
      return <SelectView field={field} {...page} />
    case 'address':
      return <AddressView field={field} {...page} />
    case 'person':
      return <PersonView field={field} {...page} />
    case 'iban':
      return <IbanView field={field} {...page} />
    case 'email':
      return <EmailView field={field} {...page} />
    case 'phone':
      return <PhoneView field={field} {...page} />
    case 'file':
      return <FileView field={field} {...page} />
    case 'computed':
      return <ComputedView field={field} {...page} />
    case 'note':
      return <NoteView field={field} {...page} />
    case 'declaration':
      return <DeclarationView field={field} {...page} />
  }
}
