/** One parameter of a function, as DMN names it. */
export interface Parameter {
  readonly name: string
  /** As in the table: `number`, `string`, `list`, `any`, … */
  readonly type: string
  readonly optional: boolean
  /** Takes all values that follow. */
  readonly many: boolean
}
export interface Signature {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly result: string
}

const text = `
not(negand: boolean): boolean
is defined(value: any): boolean
is(value1: any, value2: any): boolean
string(from: any): string
string length(string: string): number
upper case(string: string): string
lower case(string: string): string
trim(string: string): string
substring(string: string, start position: number, length?: number): string
substring before(string: string, match: string): string
substring after(string: string, match: string): string
contains(string: string, match: string): boolean
starts with(string: string, match: string): boolean
ends with(string: string, match: string): boolean
matches(input: string, pattern: string, flags?: string): boolean
replace(input: string, pattern: string, replacement: string, flags?: string): string
split(string: string, delimiter: string): list of string
string join(list: list of string, delimiter?: string): string
number(from: any, grouping separator?: string, decimal separator?: string): number
decimal(n: number, scale: number): number
floor(n: number, scale?: number): number
ceiling(n: number, scale?: number): number
round up(n: number, scale?: number): number
round down(n: number, scale?: number): number
round half up(n: number, scale?: number): number
round half down(n: number, scale?: number): number
abs(n: measure): same
modulo(dividend: number, divisor: number): number
sqrt(number: number): number
log(number: number): number
exp(number: number): number
odd(number: number): boolean
even(number: number): boolean
list contains(list: list, element: any): boolean
count(list: list): number
min(list...: any): item
max(list...: any): item
sum(list...: any): number
mean(list...: any): number
median(list...: any): number
stddev(list...: any): number
mode(list...: any): list of number
product(list...: any): number
all(list...: any): boolean
any(list...: any): boolean
sublist(list: list, start position: number, length?: number): same
append(list: list, items...: any): list
concatenate(list...: list): list
union(list...: list): list
insert before(list: list, position: number, newItem: any): list
remove(list: list, position: number): same
list replace(list: list, position: any, newItem: any): list
reverse(list: list): same
index of(list: list, match: any): list of number
distinct values(list: list): same
flatten(list: list): list
sort(list: list, precedes?: function): same
date(from: any): date
date(year: number, month: number, day: number): date
time(from: any): time
time(hour: number, minute: number, second: number, offset?: any): time
date and time(from: any): date and time
date and time(date: any, time: time): date and time
date and time(year: number, month: number, day: number, hour: number, minute: number, second: number, offset?: any): date and time
duration(from: string): duration
years and months duration(from: any, to: any): years and months duration
today(): date
now(): date and time
day of week(date: day): string
day of year(date: day): number
week of year(date: day): number
month of year(date: day): string
get value(m: context, key: any): any
get entries(m: context): list of context
context put(context: context, key: any, value: any): context
context merge(contexts: list): context
context(entries: list): context
before(point1: any, point2: any): boolean
after(point1: any, point2: any): boolean
meets(range1: range, range2: range): boolean
met by(range1: range, range2: range): boolean
overlaps(range1: range, range2: range): boolean
overlaps before(range1: range, range2: range): boolean
overlaps after(range1: range, range2: range): boolean
finishes(point: any, range: range): boolean
finished by(range: range, point: any): boolean
includes(range: range, point: any): boolean
during(point: any, range: range): boolean
starts(point: any, range: range): boolean
started by(range: range, point: any): boolean
coincides(point1: any, point2: any): boolean`

const table = new Map<string, readonly Signature[]>()
for (const line of text.trim().split('\n')) {
  const [, name = '', inside = '', result = ''] = /^([^(]+)\((.*)\): (.+)$/.exec(line) ?? []
  const parameters = inside === '' ? [] : inside.split(', ').map(parameterOf)
  table.set(name, [...(table.get(name) ?? []), { name, parameters, result }])
}

function parameterOf(part: string): Parameter {
  const [, name = '', mark = '', type = ''] = /^([^?.:]+)(\?|\.\.\.)?: (.+)$/.exec(part) ?? []
  return { name, type, optional: mark === '?', many: mark === '...' }
}

/** All ways to call a function; none when there is no such function. */
export const signaturesOf = (name: string): readonly Signature[] => table.get(name) ?? []
/** Every function, for lists and completion. */
export const allSignatures = (): readonly Signature[] => [...table.values()].flat()

/** "2", "2 bis 3" or "mindestens 1" */
export function countText(signatures: readonly Signature[]): string {
  const counts = signatures.map(({ parameters }) => [
    parameters.filter(({ optional }) => !optional).length,
    parameters.some(({ many }) => many) ? Infinity : parameters.length,
  ])
  const min = Math.min(...counts.map(([least = 0]) => least))
  const max = Math.max(...counts.map(([, most = 0]) => most))
  if (max === Infinity) return `mindestens ${min}`
  return min === max ? String(min) : `${min} bis ${max}`
}

export const takes = ({ parameters }: Signature, count: number): boolean => {
  const least = parameters.filter(({ optional }) => !optional).length
  return count >= least && (count <= parameters.length || parameters.some(({ many }) => many))
}
