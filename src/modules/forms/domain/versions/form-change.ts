import type { Json } from '../../../../platform/json.ts'
import type { FieldTypeName } from '../model.ts'
import type { ElementKind } from './elements.ts'

/** What a change is about, under the name that people know: the new one, unless it is gone. */
export interface Subject {
  readonly kind: ElementKind | 'note'
  readonly id: string
  readonly label: string
}

export type Requirement = 'always' | 'sometimes' | 'never'

/** A limit of the answer, a rule in FEEL, a text, or how it looks. */
interface Replaced {
  readonly change: 'limit' | 'rule' | 'text' | 'look'
  readonly of: Subject
  readonly property: string
  readonly from?: Json
  readonly to?: Json
}

/** One difference between two versions of a form. `sentenceOf` says it in German. */
export type FormChange =
  | { readonly change: 'added'; readonly of: Subject; readonly required: Requirement; readonly within?: string }
  | { readonly change: 'removed'; readonly of: Subject }
  /** Another id: nothing that people see. */
  | { readonly change: 'renamed'; readonly of: Subject; readonly from: string }
  /** To another page or group; within its own when both titles are the same. */
  | { readonly change: 'moved'; readonly of: Subject; readonly from?: string; readonly to?: string }
  /** Answered for the whole application before, for each item now, or the other way round. */
  | { readonly change: 'owner'; readonly of: Subject; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly change: 'required'; readonly of: Subject; readonly from: Requirement; readonly to: Requirement }
  | { readonly change: 'type'; readonly of: Subject; readonly from: FieldTypeName; readonly to: FieldTypeName }
  | { readonly change: 'choice'; readonly of: Subject; readonly to: boolean }
  | {
      readonly change: 'option-added' | 'option-removed'
      readonly of: Subject
      readonly value: string
      readonly label: string
    }
  | {
      readonly change: 'option-renamed'
      readonly of: Subject
      readonly value: string
      readonly from: string
      readonly to: string
    }
  | Replaced
  | { readonly change: 'translations'; readonly language: string; readonly texts: number }
