import type { FeelAst } from '../feel/ast.ts'

/** Kinds of expressions that keep variables while they run; a text of the same look does no harm. */
export const bindsNames = (ast: FeelAst): boolean =>
  /\["(?:for|quantified|filter|context|function)"/.test(JSON.stringify(ast))
