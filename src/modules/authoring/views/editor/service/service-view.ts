import type { FittingField, SpecialField } from '../../../domain/service/fitting-fields.ts'
import type { RawService } from '../../../domain/service/raw-service.ts'
import type { EditorView } from '../editor-view.ts'

/** The page about what surrounds the form. */
export interface ServiceView {
  readonly editor: EditorView
  readonly raw: RawService
  /** What the author saw before changing anything, and at which revision. */
  readonly seen: RawService
  readonly stand: number
  /** Messages by control. */
  readonly errors: ReadonlyMap<string, string>
  readonly fields: Readonly<Record<SpecialField, readonly FittingField[]>>
  /** Names that texts may contain as `{{name}}`, with what they mean. */
  readonly places: readonly { readonly name: string; readonly label: string }[]
  /** Languages in which these texts exist as well. */
  readonly translated: readonly string[]
  /** A text as this authority's applicants read it. */
  inLocalWords(text: string): string
}

/** Id, name, value and message of a control. */
export function controlOf({ raw, errors }: Pick<ServiceView, 'raw' | 'errors'>, name: string) {
  const error = errors.get(name)
  return { id: idOfControl(name), name, value: raw[name] ?? '', ...(error === undefined ? {} : { error }) }
}
export const idOfControl = (name: string): string => `d-${name}`
