import { type CompiledForm, fillPage, type PageRef } from '../../forms/domain/engine.ts'
import type { Answers } from '../../forms/domain/model.ts'
import { markOf } from './mark.ts'
import { versionMark } from './version-mark.ts'

interface Shown {
  readonly form: CompiledForm
  readonly pkg: { readonly version: string }
}

/**
 * A short mark of what is stored for a page, and of the form's version. A page carries the mark it was shown with, so
 * that a save can tell whether another window changed the page, or its form, in between.
 */
export const standOf = ({ form, pkg }: Shown, ref: PageRef, answers: Answers): string =>
  `${markOf(JSON.stringify(fillPage(form, ref, answers)))}.${versionMark(pkg.version)}`

/** Whether a page with this mark had shown another version of the form. */
export const isOfOtherVersion = (stand: string, packageVersion: string): boolean => {
  const [, version] = stand.split('.')
  return version !== undefined && version !== versionMark(packageVersion)
}
