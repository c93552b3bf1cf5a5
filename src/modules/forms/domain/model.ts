import { type Static, Type } from 'typebox'
import type { PlainDate } from '../../../platform/date.ts'
import { AddressField } from '../field-types/address/schema.ts'
import { CheckboxesField } from '../field-types/checkboxes/schema.ts'
import { ComputedField } from '../field-types/computed/schema.ts'
import { DateField } from '../field-types/date/schema.ts'
import { DateTimeField } from '../field-types/date-time/schema.ts'
import { DeclarationField } from '../field-types/declaration/schema.ts'
import { EmailField } from '../field-types/email/schema.ts'
import { checks, common, Feel, FieldId, Option, origin, Text } from '../field-types/field-schema.ts'
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
import { TimeField } from '../field-types/time/schema.ts'
import { YesNoField } from '../field-types/yes-no/schema.ts'

export type * from './answers.ts'

const closed = { additionalProperties: false }
const PageId = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 })

export const Field = Type.Union([
  TextField,
  TextareaField,
  NumberField,
  MoneyField,
  DateField,
  TimeField,
  DateTimeField,
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

/** Fields that belong together. Expressions see its members by their own ids, and as a context: `anschrift.ort`. */
const group = {
  ...common,
  type: Type.Literal('group'),
  /** One of the members: the person picks which; the answer under the group's id is the id of that member. */
  choice: Type.Optional(Type.Boolean()),
  fields: Type.Array(Type.Ref('Node'), { minItems: 1 }),
}
const nodes = {
  Node: Type.Union([...Field.anyOf, Type.Ref('Group')]),
  Group: Type.Object(group, { additionalProperties: false }),
}
const Node = Type.Cyclic(nodes, 'Node')
/** What stands on a page: a field, or fields that belong together. */
export type Node = Static<typeof Node>
export type Group = Exclude<Node, Field>
const page = {
  id: PageId,
  title: Text,
  /** Markdown under the title. */
  intro: Type.Optional(Text),
  /** The page is asked only when this is true. */
  when: Type.Optional(Feel),
  ...origin,
}

/** One thing a page: usually one to five fields. Its checks stand at its first field. */
export const QuestionPage = Type.Object(
  { ...page, kind: Type.Literal('page'), fields: Type.Array(Node, { minItems: 1 }), checks },
  closed,
)
export type QuestionPage = Static<typeof QuestionPage>

const repeat = {
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
  pages: Type.Array(Type.Ref('Page'), { minItems: 1 }),
}
const pages = {
  Page: Type.Union([QuestionPage, Type.Ref('RepeatPage')]),
  RepeatPage: Type.Object(repeat, { additionalProperties: false }),
}
const Page = Type.Cyclic(pages, 'Page')
export type Page = Static<typeof Page>
/** What groups and lists are made of, for checking them one level at a time. */
export const levels = { group, repeat }
/**
 * A list of items, each answered on pages of its own, lists within items included. There, FEEL sees the item's own
 * fields by name, then those of the items around it, then everything outside.
 */
export type RepeatPage = Exclude<Page, QuestionPage>

export const Section = Type.Object(
  { id: PageId, title: Text, pages: Type.Array(Page, { minItems: 1 }), ...origin },
  closed,
)
export type Section = Static<typeof Section>

/** Values with names: of one's own, or from a published list, with its address and version. */
export const CodeList = Type.Object(
  {
    name: Text,
    uri: Type.Optional(Type.String()),
    version: Type.Optional(Type.String()),
    entries: Type.Array(Option, { minItems: 1 }),
  },
  closed,
)
export type CodeList = Static<typeof CodeList>

/** The FIM data schema that a form was made from, and what its rules said then; `at` carries the rule, '' is the schema. */
const SchemaNote = Type.Object(
  {
    schema: Type.String(),
    version: Type.String(),
    rules: Type.Array(Type.Object({ id: Type.String(), at: Type.String(), text: Type.String() }, closed)),
  },
  closed,
)

/** BCP 47; Leichte Sprache is "de-simple". */
const Language = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })
/** "page.hunde.title", "field.name.label", "field.rasse.option.pudel", "list.staaten.de" */
const TextKey = Type.String({ pattern: '^(section|page|field|list)[.][a-z]' })

/** A form: sections (the task list) of pages (one thing each) of fields. Its texts are German. */
export const Form = Type.Object(
  {
    format: Type.Literal('amtsweg/form/1'),
    sections: Type.Array(Section, { minItems: 1 }),
    /** Fields that are computed from all answers, for the fee, the decision, the desk. */
    computed: Type.Optional(Type.Array(ComputedField)),
    /** What the person declares before submitting. */
    declarations: Type.Array(DeclarationField, { minItems: 1 }),
    codeLists: Type.Optional(Type.Record(FieldId, CodeList)),
    fim: Type.Optional(SchemaNote),
    /** By language and key. */
    translations: Type.Optional(Type.Record(Language, Type.Record(TextKey, Text))),
  },
  closed,
)
export type Form = Static<typeof Form>

/** What an expression may also see: the municipality's parameters, by name under `parameter`, and today. */
export interface Surroundings {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly today: PlainDate
}
