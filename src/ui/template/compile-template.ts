import { asciiHtml, escapeText, isAscii } from './ascii.ts'
import { END, FLAG, HTML, TEXT } from './holes.ts'

/** How the holes of a template are filled: asked once per hole when the template is compiled. */
export interface Filling<Context> {
  text(name: string): (context: Context) => string
  /** Finished HTML; must come from Preact. */
  html(name: string): (context: Context) => string
  /** Whether the boolean attribute is there. */
  flag(name: string): (context: Context) => boolean
}

/** A page with everything but the values; gives the HTML as ASCII. */
export type Template<Context> = (context: Context) => string

const HOLE = new RegExp(`([${TEXT}${HTML}${FLAG}])([^${END}]*)${END}("?)`, 'g')

/** JSON in an attribute: between single quotes its own quotes need no escape. Preact leaves no bare quote in texts. */
const QUOTED = new RegExp(`="([^"${FLAG}]*&quot;[^"${FLAG}]*)"`, 'g')
const withFewEscapes = (html: string): string =>
  html.replace(QUOTED, (_, value: string) => `='${value.replaceAll("'", '&#39;').replaceAll('&quot;', '"')}'`)

/** Splits rendered HTML into static text and holes. Throws on a flag that does not end an attribute's value. */
export function compileTemplate<Context>(rendered: string, filling: Filling<Context>): Template<Context> {
  const html = withFewEscapes(rendered)
  const statics: string[] = []
  const writers: ((context: Context) => string)[] = []
  let rest = 0
  let before = ''
  for (const match of html.matchAll(HOLE)) {
    const [whole, mark, name = '', quote = ''] = match
    before += html.slice(rest, match.index)
    rest = match.index + whole.length
    if (mark === FLAG && quote === '') throw new Error(`flag "${name}" must end an attribute's value`)
    statics.push(asciiHtml(mark === FLAG ? `${before}"` : before))
    writers.push(writer(mark, name, filling))
    before = mark === FLAG ? '' : quote
  }
  const last = asciiHtml(before + html.slice(rest))
  return context => {
    let page = ''
    for (let at = 0; at < writers.length; at++) page += (statics[at] ?? '') + (writers[at]?.(context) ?? '')
    return page + last
  }
}

function writer<Context>(mark: string | undefined, name: string, filling: Filling<Context>) {
  if (mark === TEXT) {
    const text = filling.text(name)
    return (context: Context): string => escapeText(text(context))
  }
  if (mark === HTML) {
    const html = filling.html(name)
    return (context: Context): string => pieceOf(html(context))
  }
  const space = name.indexOf(' ')
  const present = ` ${name.slice(0, space)}`
  const isSet = filling.flag(name.slice(space + 1))
  return (context: Context): string => (isSet(context) ? present : '')
}

const pieceOf = (html: string): string => (isAscii(html) ? html : asciiHtml(html))
