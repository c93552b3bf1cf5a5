import type { Formats } from '../domain/texts/words.ts'

const swapped = (text: string): string => text.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))

/** "1,234.50" as typed on an English page is "1.234,50" to those that read numbers. */
export const inGerman = (typed: string, { decimal }: Formats): string => (decimal === ',' ? typed : swapped(typed))
export const inLocal = (german: string, { decimal }: Formats): string => (decimal === ',' ? german : swapped(german))
