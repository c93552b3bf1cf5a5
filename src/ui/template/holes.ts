/**
 * Placeholders inside JSX, made of private-use characters that Preact leaves alone. A page is rendered once with
 * them and filled for each request (compile-template.ts).
 */
export const TEXT = '\uE000'
export const HTML = '\uE001'
export const FLAG = '\uE002'
export const END = '\uE003'

const MARKS = /[\uE000-\uE003]/g

/** A value that is filled in later, in text or in an attribute. Escaped when filled. */
export const hole = (name: string): string => `${TEXT}${name}${END}`

/** Finished HTML that is filled in later. Only for what was rendered by Preact. */
export const htmlHole = (name: string): string => `${HTML}${name}${END}`

/**
 * A boolean attribute that is there or not. Stands at the end of another attribute's value, so that it passes through
 * any component: `value={`ja${flag('checked', 'hund')}`}` becomes `value="ja" checked`.
 */
export const flag = (attribute: string, name: string): string => `${FLAG}${attribute} ${name}${END}`

/** Text from outside, unable to make a hole. */
export const withoutHoles = (text: string): string => text.replace(MARKS, '')
