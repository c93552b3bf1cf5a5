import type { FieldLogic } from '../field-types/field-logic.ts'
import type { FeelAst } from './feel/ast.ts'
import type { Builtins } from './feel/builtins/builtin.ts'
import type { Compiled } from './feel/environment.ts'
import type { Scope } from './feel/scope.ts'
import type { FeelValue } from './feel/values.ts'
import type { FieldOf } from './model.ts'
import type { Words } from './texts/words.ts'

/** Expressions that loop over lists or make functions. */
export type RareAst = Extract<
  FeelAst,
  readonly ['for' | 'quantified' | 'filter' | 'function' | 'apply' | 'instance', ...unknown[]]
>

/** What many forms do without, so that a browser loads it only for those that do not. */
export interface Extras {
  readonly compileRare: (ast: RareAst, scope: Scope, compile: (ast: FeelAst, scope: Scope) => Compiled) => Compiled
  readonly builtins: Builtins
  readonly linearPattern: (source: string) => ((text: string) => boolean) | undefined
  readonly isDin91379: (text: string) => boolean
  readonly timeLogic: (field: FieldOf<'time'>, words: Words) => FieldLogic<string>
  readonly dateTimeLogic: (field: FieldOf<'date-time'>, words: Words) => FieldLogic<string>
  /** Times, and days with times. */
  readonly parseClock: (text: string) => FeelValue
}

let loaded: Extras | undefined
/** Importing all-extras.ts does this: every server, and scripts of forms that need it (`PageRules.extras`). */
export function provideExtras(extras: Extras): void {
  loaded = extras
}

export const loadedExtras = (): Extras | undefined => loaded

export function extras(): Extras {
  if (!loaded) throw new Error('all-extras.ts is not loaded')
  return loaded
}
