import type { Json } from '../../../../platform/json.ts'
import type { Answer, Answers, Field, QuestionPage, RepeatPage, Section } from '../model.ts'

/** What a browser sent, by input name; several values where a name came more than once. */
export type RawValues = Readonly<Record<string, string | readonly string[] | undefined>>

/** What is wrong with a form definition: where (`sections.hunde.pages.rasse.when`) and a sentence. */
export interface FormProblem {
  readonly place: string
  readonly message: string
}

/** A message at a field. `inputName` is the input to focus; with `#` in front of its id it is the link's target. */
export interface FieldError {
  readonly fieldId: string
  readonly inputName: string
  readonly message: string
}

/** A page; with `item` a page of one item of a repeated group (`index` from 0), to any depth. */
export interface PageRef {
  readonly pageId: string
  readonly item?: { readonly index: number; readonly page: PageRef }
}

/** What a view needs to show a page. */
export type PageInfo =
  | (Around & { readonly kind: 'page'; readonly page: QuestionPage })
  | (Around & { readonly kind: 'repeat'; readonly page: RepeatPage })
interface Around {
  readonly section: Section
  /** The lists in whose items the page stands, the outermost first. */
  readonly repeats: readonly RepeatPage[]
  /** The innermost of them. */
  readonly repeat?: RepeatPage
}

/** Ids of what is shown on a page (groups included), of questions that cannot be answered now, and that must be. */
export interface FieldStates {
  readonly visible: ReadonlySet<string>
  readonly disabled: ReadonlySet<string>
  readonly required: ReadonlySet<string>
}

export type PageOutcome =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

export type FormOutcome =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly first: PageRef; readonly problems: readonly PageProblem[] }
export interface PageProblem {
  readonly ref: PageRef
  readonly errors: readonly FieldError[]
}

/** One line of the list page of a repeated group. */
export interface ItemSummary {
  readonly index: number
  readonly text: string
  readonly complete: boolean
  readonly ref: PageRef
}

/** One line of the task list. `done`: everything asked is answered and right. */
export interface Task {
  readonly section: Section
  readonly status: 'open' | 'started' | 'done' | 'not-needed'
  /** Where the person goes on in this section: the first page not yet right, else its first page. */
  readonly first: PageRef
}

export interface ReviewRow {
  readonly label: string
  /** German; may hold line breaks. "Keine Angabe" where an optional field is empty. */
  readonly text: string
  /** Where it is changed; undefined for what was computed from all answers. */
  readonly ref?: PageRef
  readonly fieldId: string
  readonly field: Field
}
export interface ReviewGroup {
  readonly title: string
  readonly rows: readonly ReviewRow[]
}

/** `['rufname']`, or inside items: `['hunde', 0, 'impfungen', 1, 'stoff']`. */
export type AnswerPath = readonly (string | number)[]

/** A field, group or page, and the items it stands in (from 0, the outermost first). */
export interface Placed {
  readonly kind: 'field' | 'group' | 'page'
  readonly id: string
  readonly items: readonly number[]
}
/** What a changed answer changed elsewhere. */
export interface SessionChange {
  readonly shown: readonly Placed[]
  readonly hidden: readonly Placed[]
  /** Without an error: what was wrong there is not any more. Errors of several fields stand under their group or page. */
  readonly errors: readonly (Placed & { readonly error: FieldError | undefined })[]
  readonly computed: readonly (Placed & { readonly value: Answer | undefined })[]
}

/** Values by name that a page's rules ask for (`PageRules.uses`), as JSON; dates are tagged. */
export type RuleContext = Readonly<Record<string, Json>>
