/**
 * A parsed FEEL expression as compact JSON: the server parses once, server and browser compile it.
 * The first entry of each tuple is its kind.
 */
export type FeelAst =
  | readonly ['literal', null | boolean | number | string]
  | readonly ['name', string]
  | readonly ['path', FeelAst, string]
  | readonly ['arithmetic', ArithmeticOperator, FeelAst, FeelAst]
  | readonly ['negate', FeelAst]
  | readonly ['compare', CompareOperator, FeelAst, FeelAst]
  | readonly ['and', readonly FeelAst[]]
  | readonly ['or', readonly FeelAst[]]
  | readonly ['if', FeelAst, FeelAst, FeelAst]
  | readonly ['between', FeelAst, FeelAst, FeelAst]
  | readonly ['in', FeelAst, readonly FeelTest[]]
  | readonly ['quantified', 'some' | 'every', readonly Iteration[], FeelAst]
  | readonly ['for', readonly Iteration[], FeelAst]
  | readonly ['filter', FeelAst, FeelAst]
  | readonly ['list', readonly FeelAst[]]
  | readonly ['context', readonly (readonly [key: string, value: FeelAst])[]]
  | readonly ['range', RangeStart, FeelAst, FeelAst, RangeEnd]
  | readonly ['is', CompareOperator, FeelAst]
  | readonly ['instance', FeelAst, FeelTypeName]
  | readonly ['call', string, readonly FeelAst[]]
  | readonly ['function', readonly string[], FeelAst]
  | readonly ['apply', FeelAst, readonly FeelAst[]]

/** What stands right of `in`: `> 5`, or an expression that yields a range, a list or a value. */
export type FeelTest = FeelAst
/** `x in list`, or `x in from..to`. */
export type Iteration = readonly [name: string, domain: FeelAst, to?: FeelAst]

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '**'
export type CompareOperator = '=' | '!=' | '<' | '<=' | '>' | '>='
/** `[` includes the bound. */
export type RangeStart = '[' | '('
export type RangeEnd = ']' | ')'

/** What stands right of `instance of`. */
export type FeelTypeName =
  | SimpleTypeName
  | readonly ['list', FeelTypeName]
  | readonly ['context', readonly (readonly [key: string, type: FeelTypeName])[]]
export type SimpleTypeName =
  | 'number'
  | 'string'
  | 'boolean'
  | 'date'
  | 'time'
  | 'date and time'
  | 'days and time duration'
  | 'years and months duration'
  | 'range'
  | 'function'
  | 'list'
  | 'context'
  | 'Any'
  | 'Null'
