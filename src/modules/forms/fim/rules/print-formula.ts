import { type Formula, LAND, type Scalar } from './formula.ts'

/** The formula as FEEL. */
export function printFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'true':
      return 'true'
    case 'equals':
      return `${formula.path} ${formula.equal ? '=' : '!='} ${literal(formula.value)}`
    case 'holds':
      return `count(${formula.path}[item = ${literal(formula.value)}]) > 0`
    case 'order':
      return `${formula.code ? `number(${formula.path})` : formula.path} ${formula.operator} ${formula.bound}`
    case 'filled':
      return `${formula.path} ${formula.filled ? '!=' : '='} null`
    case 'in-list':
      return printList(formula.path, formula.values, formula.inside)
    case 'all':
      return formula.parts.map(part => inner(part, ['any'])).join(' and ')
    case 'any':
      return formula.parts.map(part => inner(part, [])).join(' or ')
    case 'not':
      return `not(${printFormula(formula.part)})`
    case 'either':
      return `(${printFormula(formula.first)}) != (${printFormula(formula.second)})`
    case 'calendar-date':
      return printDate(formula.day, formula.month, formula.year)
    case 'before':
      return `${formula.earlier} < ${formula.later}`
    case 'age':
      return `years and months duration(${formula.date}, today()).years ${formula.operator} ${formula.years}`
  }
}

const inner = (part: Formula, enclosed: readonly Formula['kind'][]): string =>
  enclosed.includes(part.kind) ? `(${printFormula(part)})` : printFormula(part)

function printList(path: string, values: readonly Scalar[], inside: boolean): string {
  const [only] = values
  if (path === LAND && only !== undefined && values.length === 1)
    return `${path} ${inside ? '=' : '!='} ${literal(only)}`
  const within = `list contains([${values.map(literal).join(', ')}], ${path})`
  return inside ? within : `not(${within})`
}

/** Null, so neither kept nor broken, while only a part of the date is known: a year alone is allowed, a month too. */
const printDate = (day: string, month: string, year: string): string =>
  `if ${day} = null and ${month} = null then true else if ${day} = null or ${month} = null or ${year} = null then null ` +
  `else date(${year}, ${month}, ${day}) != null`

const literal = (value: Scalar): string => JSON.stringify(value)
