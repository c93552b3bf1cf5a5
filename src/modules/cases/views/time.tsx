import { dayInBerlin, formatDate } from '../../../platform/date.ts'
import { useStatusWords } from './words/use-status-words.ts'

/** An instant in words, and for machines. */
export const Time = ({ at }: { readonly at: Date }) => (
  <time datetime={at.toISOString()}>{useStatusWords().instant(at)}</time>
)

/** Its day alone. */
export const Day = ({ at }: { readonly at: Date }) => (
  <time datetime={at.toISOString()}>{formatDate(dayInBerlin(at))}</time>
)
