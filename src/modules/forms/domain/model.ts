import { type Static, Type } from 'typebox'
import type { PlainDate } from '../../../platform/date.ts'
import { AddressField } from '../field-types/address/schema.ts'
import { CheckboxesField } from '../field-types/checkboxes/schema.ts'
import { ComputedField } from '../field-types/computed/schema.ts'
import { DateField } from '../field-types/date/schema.ts'
import { DeclarationField } from '../field-types/declaration/schema.ts'
import { EmailField } from '../field-types/email/schema.ts'
import { Feel, FieldId, Text } from '../field-types/field-schema.ts'
import { FileField } from '../field-types/file/schema.ts'
import { IbanField } from '../field-types/iban/schema.ts'
import { MoneyField } from '../field-types/money/schema.ts'
import { NoteField } from '../field-types/note/schema.ts'
import { NumberField } from '../field-types/number/schema.ts'
import { PersonField } from '../field-types/person/schema.ts'
import { PhoneField } from '../field-types/phone/schema.ts'
import { RadiosField } from '../field-types/radios/schema.ts'
import { SelectField } from '../field-types/select/schema.ts'
import { TextField } from '../field-types/text/schema.ts'
import { TextareaField } from '../field-types/textarea/schema.ts'
import { YesNoField } from '../field-types/yes-no/schema.ts'

export type * from './answers.ts'

const PageId = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 })

export const Field = Type.Union([
  TextField,
  TextareaField,
  NumberField,
  MoneyField,
  DateField,
  YesNoField,
  RadiosField,
  CheckboxesField,
  SelectField,
  AddressField,
  PersonField,
  IbanField,
  EmailField,
  PhoneField,
  FileField,
  ComputedField,
  NoteField,
  DeclarationField,
])
export type Field = Static<typeof Field>
export type FieldTypeName = Field['type']
/** The field of one type: `FieldOf<'date'>`. */
export type FieldOf<T extends FieldTypeName> = Extract<Field, { type: T }>

const page = {
  id: PageId,
  title: Text,
  /** Markdown under the title. */
  intro: Type.Optional(Text),
  /** The page is asked only when this is true. */
  when: Type.Optional(Feel),
}

/** One thing a page: usually one to five fields. */
export const QuestionPage = Type.Object(
  { ...page, kind: Type.Literal('page'), fields: Type.Array(Field, { minItems: 1 }) },
  { additionalProperties: false },
)
/** A list of items, each answered on pages of its own. In them, FEEL sees the item's own fields by name, and everything outside. */
export const RepeatPage = Type.Object(
  {
    ...page,
    kind: Type.Literal('repeat'),
    /** Field id under which the list of items is kept. */
    list: FieldId,
    /** "Hund": used in "Hund 1", "Weiteren Hund hinzufügen". */
    itemName: Text,
    /** "Weiteren Hund hinzufügen" */
    addLabel: Text,
    /** FEEL over the item: one line that names it in the list, e.g. `name + ", " + rasse`. */
    itemSummary: Feel,
    min: Type.Integer({ minimum: 0 }),
    max: Type.Integer({ minimum: 1, maximum: 200 }),
    pages: Type.Array(QuestionPage, { minItems: 1 }),
  },
  { additionalProperties: false },
)
const Page = Type.Union([QuestionPage, RepeatPage])
export type QuestionPage = Static<typeof QuestionPage>
export type RepeatPage = Static<typeof RepeatPage>

export const Section = Type.Object(
  { id: PageId, title: Text, pages: Type.Array(Page, { minItems: 1 }) },
  { additionalProperties: false },
)
export type Section = Static<typeof Section>

/** A form: sections (the task list) of pages (one thing each) of fields. */
export const Form = Type.Object(
  {
    format: Type.Literal('amtsweg/form/1'),
    sections: Type.Array(Section, { minItems: 1 }),
    /** Fields that are computed from all answers, for the fee, the decision, the desk. */
    computed: Type.Optional(Type.Array(ComputedField)),
    /** What the person declares before submitting. */
    declarations: Type.Array(DeclarationField, { minItems: 1 }),
  },
  { additionalProperties: false },
)
export type Form = Static<typeof Form>

/** What an expression may also see: the municipality's parameters, by name under `parameter`, and today. */
export interface Surroundings {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly today: PlainDate
}
