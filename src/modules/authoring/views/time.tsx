import { formatInstant } from '../../../platform/date.ts'

/** An instant in words, and for machines. */
export const Time = ({ at }: { readonly at: Date }) => <time datetime={at.toISOString()}>{formatInstant(at)}</time>
