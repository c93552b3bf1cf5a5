import {
  type Comparison,
  type Condition,
  type DateUnit,
  opposite,
  type Rule,
  type Subject,
  type Value,
} from './rule.ts'

/** The rule as FEEL. `readRule` reads it back as the same rule. */
export function printRule({ joint, blocks }: Rule): string {
  const inner = ` ${opposite(joint)} `
  const printed = blocks.map(block => block.map(printCondition))
  return printed
    .map(block => (block.length > 1 && printed.length > 1 ? `(${block.join(inner)})` : block.join(inner)))
    .join(` ${joint} `)
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  is: '=',
  'is-not': '!=',
  less: '<',
  'at-most': '<=',
  more: '>',
  'at-least': '>=',
}

function printCondition({ subject, test }: Condition): string {
  const name = printSubject(subject)
  switch (test.kind) {
    case 'answered':
      return `${name} != null`
    case 'empty':
      return `${name} = null`
    case 'is':
    case 'is-not':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
      return `${name} ${OPERATORS[test.kind]} ${printValue(test.value)}`
    case 'between':
      return `(${name} between ${printValue(test.low)} and ${printValue(test.high)})`
    case 'one-of':
      return `(${name} in (${test.values.map(printText).join(', ')}))`
    case 'none-of':
      return `not(${name} in (${test.values.map(printText).join(', ')}))`
    case 'has':
      return `list contains(${name}, ${printText(test.value)})`
    case 'has-not':
      return `not(list contains(${name}, ${printText(test.value)}))`
    case 'contains':
      return `contains(${name}, ${printText(test.text)})`
    case 'starts-with':
      return `starts with(${name}, ${printText(test.text)})`
  }
}

export function printSubject({ of, name }: Subject): string {
  switch (of) {
    case 'answer':
      return name
    case 'count':
      return `count(${name})`
    case 'years':
      return `years and months duration(${name}, today()).years`
  }
}

export function printValue(value: Value): string {
  switch (value.kind) {
    case 'text':
      return printText(value.text)
    case 'number':
      return String(value.number)
    case 'boolean':
      return String(value.yes)
    case 'date':
      return `date("${value.date}")`
    case 'today':
      return value.shift === 0
        ? 'today()'
        : `today() ${value.shift < 0 ? '-' : '+'} duration("P${Math.abs(value.shift)}${UNITS[value.unit]}")`
    case 'name':
      return value.name
  }
}

const UNITS: Readonly<Record<DateUnit, string>> = { days: 'D', months: 'M', years: 'Y' }

export const printText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`
