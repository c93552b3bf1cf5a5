import { markOf } from './mark.ts'

/** Which version of the form a sent page had shown. No field of a form can have the name: they begin with a letter. */
export const VERSION_INPUT = '_fassung'

export const versionMark = (packageVersion: string): string => markOf(packageVersion)
