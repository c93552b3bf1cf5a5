import type { Filling } from '../../../ui/template/compile-template.ts'
import type { FieldStates, RawValues } from '../domain/engine.ts'
import { OPTIONAL } from '../field-types/view-props.tsx'
import { DISABLED, HIDDEN } from './question.tsx'

/** What fills the holes of a form page. */
export interface PageValues {
  readonly raw: RawValues
  /** Undefined: everything on the page is asked, and nothing else. */
  readonly states: FieldStates | undefined
  /** By name of a hole that is no input: "@back". */
  readonly own: Readonly<Record<string, string | undefined>>
}

/** Holes named "@…" are the page's own; all others are inputs, and "name=value" is a choice. */
export const filling: Filling<PageValues> = {
  text(name) {
    if (name.startsWith('@')) return ({ own }) => own[name] ?? ''
    return ({ raw }) => textOf(raw[name])
  },
  html: name => values => values.own[name] ?? '',
  flag(name) {
    const id = name.slice(name.indexOf(':') + 1)
    if (name.startsWith(HIDDEN)) return ({ states }) => states !== undefined && !states.visible.has(id)
    if (name.startsWith(DISABLED)) return ({ states }) => states?.disabled.has(id) === true
    if (name.startsWith(OPTIONAL)) return ({ states }) => states?.required.has(id) === true
    const equals = name.indexOf('=')
    const input = name.slice(0, equals)
    const value = decodeURIComponent(name.slice(equals + 1))
    return ({ raw }) => {
      const sent = raw[input]
      return sent === value || (typeof sent === 'object' && sent.includes(value))
    }
  },
}

const textOf = (sent: string | readonly string[] | undefined): string =>
  typeof sent === 'string' ? sent : (sent?.[0] ?? '')
