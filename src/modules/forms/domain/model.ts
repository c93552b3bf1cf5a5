import { type Static, Type } from 'typebox'

/** A FEEL expression (DMN 1.5) over the answers, e.g. `anzahlHunde > 1 and befreiung = true`. */
const Feel = Type.String({ minLength: 1, maxLength: 2000 })
const FieldId = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
const PageId = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 })
/** Plain text, or Markdown where a comment says so. */
const Text = Type.String({ minLength: 1, maxLength: 4000 })

const common = {
  id: FieldId,
  label: Text,
  /** The thing in a sentence, "Geben Sie … ein": "das Geburtsdatum". Without it messages quote the label. */
  inSentence: Type.Optional(Text),
  /** Below the label: how to answer. */
  hint: Type.Optional(Text),
  /** "Warum fragen wir das?": the paragraph that allows the question. */
  legalBasis: Type.Optional(Text),
  /** Default true. */
  required: Type.Optional(Type.Boolean()),
  /** The field is asked only when this is true. */
  when: Type.Optional(Feel),
  /** Each must be true (or null) for the page to be left; else its message stands at the field. */
  checks: Type.Optional(Type.Array(Type.Object({ that: Feel, message: Text }, { additionalProperties: false }))),
}

const Option = Type.Object(
  { value: Type.String({ minLength: 1 }), label: Text, hint: Type.Optional(Text) },
  { additionalProperties: false },
)
const field = <T extends string, P extends Record<string, import('typebox').TSchema>>(type: T, own: P) =>
  Type.Object({ ...common, type: Type.Literal(type), ...own }, { additionalProperties: false })

/** `autocomplete` is the HTML token, so that browsers fill in what they know (WCAG 1.3.5). */
const autocomplete = { autocomplete: Type.Optional(Type.String()) }

export const TextField = field('text', {
  ...autocomplete,
  maxLength: Type.Optional(Type.Integer()),
  pattern: Type.Optional(Type.String()),
  patternMessage: Type.Optional(Text),
  width: Type.Optional(Type.Integer()),
})
export const TextareaField = field('textarea', {
  maxLength: Type.Optional(Type.Integer()),
  rows: Type.Optional(Type.Integer()),
})
export const NumberField = field('number', {
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
  unit: Type.Optional(Type.String()),
})
export const MoneyField = field('money', {
  minCents: Type.Optional(Type.Integer()),
  maxCents: Type.Optional(Type.Integer()),
})
/** `min` and `max` are FEEL that yields a date, e.g. `today() + duration("P14D")`. */
export const DateField = field('date', {
  min: Type.Optional(Feel),
  max: Type.Optional(Feel),
  minMessage: Type.Optional(Text),
  maxMessage: Type.Optional(Text),
  autocomplete: Type.Optional(Type.String()),
})
export const YesNoField = field('yes-no', {})
export const RadiosField = field('radios', { options: Type.Array(Option, { minItems: 2 }) })
export const CheckboxesField = field('checkboxes', {
  options: Type.Array(Option, { minItems: 1 }),
  minItems: Type.Optional(Type.Integer()),
})
/** A long list; with JavaScript one can type to search. */
export const SelectField = field('select', { options: Type.Array(Option, { minItems: 2 }) })
/** Value: {street, houseNumber, postcode, city}. */
export const AddressField = field('address', {})
/** Value: {givenName, familyName, birthDate?}. */
export const PersonField = field('person', { birthDate: Type.Optional(Type.Boolean()) })
export const IbanField = field('iban', {})
export const EmailField = field('email', {})
export const PhoneField = field('phone', {})
/** Value: FileAnswer[]. */
export const FileField = field('file', {
  maxFiles: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  maxBytes: Type.Optional(Type.Integer()),
  accept: Type.Optional(
    Type.Array(Type.Union([Type.Literal('application/pdf'), Type.Literal('image/jpeg'), Type.Literal('image/png')])),
  ),
})
/** Never asked; `value` is FEEL. Shown when `show` is true. `format` says how to print it. */
export const ComputedField = field('computed', {
  value: Feel,
  show: Type.Optional(Type.Boolean()),
  format: Type.Optional(
    Type.Union([Type.Literal('number'), Type.Literal('cents'), Type.Literal('date'), Type.Literal('text')]),
  ),
})
/** Text between the fields; `text` is Markdown. `label` is its heading. */
export const NoteField = field('note', {
  text: Text,
  tone: Type.Optional(Type.Union([Type.Literal('info'), Type.Literal('warning')])),
})
/** One box to tick; required means it must be ticked. */
export const DeclarationField = field('declaration', { text: Text })

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
export const Page = Type.Union([QuestionPage, RepeatPage])
export type QuestionPage = Static<typeof QuestionPage>
export type RepeatPage = Static<typeof RepeatPage>
export type Page = Static<typeof Page>

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

export interface FileAnswer {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
}
export interface AddressAnswer {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly city: string
}
export interface PersonAnswer {
  readonly givenName: string
  readonly familyName: string
  readonly birthDate?: string
}
/** Dates are "2026-05-31", money is integer cents, yes-no is boolean, checkboxes are string[]. */
export type Answer =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly FileAnswer[]
  | AddressAnswer
  | PersonAnswer
  | readonly Answers[]
/** Answers by field id; a list of items under the repeat page's `list`. */
export interface Answers {
  readonly [fieldId: string]: Answer | undefined
}
/** What an expression may also see: the municipality's parameters, by name under `parameter`, and today. */
export interface Surroundings {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly today: import('../../../platform/date.ts').PlainDate
}
