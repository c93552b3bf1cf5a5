import { fillPage, pagePath, visiblePages } from '../../src/modules/forms/domain/engine.ts'
import type { Answers, Surroundings } from '../../src/modules/forms/domain/model.ts'
import type { CompiledPackage } from '../../src/modules/online-services/index.ts'

export interface PageVisit {
  /** "hunde/1/hund" */
  readonly path: string
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

/** Each page of a complete application with what a browser would send from it. */
export const visitsOf = (form: CompiledPackage['form'], answers: Answers, surroundings: Surroundings): PageVisit[] =>
  visiblePages(form, answers, surroundings).map(ref => ({
    path: pagePath(ref).join('/'),
    fields: Object.fromEntries(
      Object.entries(fillPage(form, ref, answers)).map(([name, value]) => [name, value ?? '']),
    ),
  }))

/** As a browser encodes it. */
export function urlencoded(fields: PageVisit['fields']): string {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return body.toString()
}
