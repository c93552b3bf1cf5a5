import type { ComponentChildren } from 'preact'
import type { Language } from '../../../platform/language.ts'
import type { LanguageLink } from '../../../ui/language.tsx'
import type { CompiledForm, FieldError, PageRef, PageRules, RawValues } from '../domain/engine.ts'
import type { Answers, Surroundings } from '../domain/model.ts'

/** Which page, the same for all items of a list: `['hunde', 'rasse']` (`pagePattern`). */
export type PagePattern = readonly string[]

/** What a form page wants of the frame around it: properties of `renderPage`. */
export interface ShellPage {
  readonly title: string
  readonly language: Language
  /** The same page in the languages that the form has. */
  readonly languages: readonly LanguageLink[]
  readonly error: boolean
  readonly islands: readonly string[]
  readonly back: { readonly href: string }
}
/** The frame: `(page, body) => renderPage({ look, ...page }, body)`. */
export type Shell = (page: ShellPage, body: ComponentChildren) => string

/** A page of a form, rendered once; everything but the values of one draft. */
export interface PageTemplate {
  readonly form: CompiledForm
  readonly pattern: PagePattern
  /** For the browser; `conditional` where an answer of the page shows or hides another question of it. */
  readonly rules: PageRules | undefined
  fill(state: PageState): string
}

/** One draft's view of a page. */
export interface PageState {
  readonly ref: PageRef
  readonly answers: Answers
  readonly surroundings: Surroundings
  /** What was just sent, when the page comes back; otherwise the stored answers are shown. */
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
  /** Fields that the sent answers brought up and the person has not seen yet (`newlyAsked`). */
  readonly added?: ReadonlySet<string>
  /** Above the heading, e.g. a conflict. */
  readonly notice?: ComponentChildren
  /** Mark of what is stored; comes back as `STAND_INPUT`. */
  readonly stand: string
  readonly links: PageLinks
}
interface PageLinks {
  readonly back: string
  readonly later: string
  /** The rest of the query, to keep when the language is switched: "a=b&". */
  readonly query?: string
  file(fileId: string): string
  /** A page of this form; the list page links to its items. */
  page(ref: PageRef): string
}

/** In the query of any page of an application: show it in this language, and all from now on. */
export const LANGUAGE_QUERY = 'sprache'

/** Inputs of a form page that are no fields; fields begin with a letter. */
export const STAND_INPUT = '_stand'
/** The language in which the page is shown: its values are read in that one. */
export const LANGUAGE_INPUT = '_language'
/** Ids of the fields and groups that the person saw and could answer, with spaces between. */
export const SHOWN_INPUT = '_shown'
/** Buttons. `REMOVE_FILE`: value "fieldId/fileId". `STAY`: save and show the page again (more files). */
export const REMOVE_FILE = '_remove-file'
export const STAY = '_stay'
/** Buttons of a list page. `REMOVE_ITEM`: value is the item's index from 0. `ITEM_COUNT`: how many were shown. */
export const ADD_ITEM = '_add-item'
export const REMOVE_ITEM = '_remove-item'
export const ITEM_COUNT = '_item-count'
