import { Marked, marked, type TokensList } from 'marked'
import { useLangOf } from '../language.tsx'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Addresses that a link may have; everything else stays text. */
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/

/** HTML in the text is shown as text; pictures are left out; "# …" becomes a heading of `top`. */
function rendererFrom(top: number): Marked {
  return new Marked({
    async: false,
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      heading({ tokens, depth }) {
        const shown = Math.min(6, depth + top - 1)
        return `<h${shown}>${this.parser.parseInline(tokens)}</h${shown}>\n`
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens)
        return SAFE_LINK.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words
      },
    },
  })
}

const renderers = new Map<number, Marked>()

const highest = (tokens: TokensList): number =>
  tokens.reduce((depth, token) => (token.type === 'heading' ? Math.min(depth, Number(token['depth'])) : depth), 6)

/** Safe HTML of a Markdown text. Its highest headings become `level`, whether it writes them with one # or two. */
export function markdownToHtml(text: string, level = 2): string {
  const top = level + 1 - highest(marked.lexer(text))
  const renderer = renderers.get(top) ?? rendererFrom(top)
  renderers.set(top, renderer)
  const html = renderer.parse(text)
  return typeof html === 'string' ? html : ''
}

interface MarkdownProps {
  readonly text: string
  /** What the highest headings of the text become; unless said, h2. */
  readonly level?: 2 | 3 | 4
}

/** Text of the service packages and catalogue. */
export const Markdown = ({ text, level = 2 }: MarkdownProps) => (
  // Our own Markdown output: HTML in the text was escaped.
  <div class="aw-prose" {...useLangOf(text)} dangerouslySetInnerHTML={{ __html: markdownToHtml(text, level) }} />
)
