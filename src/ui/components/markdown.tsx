import { Marked } from 'marked'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Addresses that a link may have; everything else stays text. */
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/

/** HTML in the text is shown as text; pictures are left out; headings begin at `level`. */
function rendererFrom(level: number): Marked {
  return new Marked({
    async: false,
    renderer: {
      html: ({ text }) => escapeHtml(text),
      image: ({ text }) => escapeHtml(text),
      heading({ tokens, depth }) {
        const shown = Math.min(6, depth + level - 1)
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

/** Safe HTML of a Markdown text. */
export function markdownToHtml(text: string, level = 2): string {
  const renderer = renderers.get(level) ?? rendererFrom(level)
  renderers.set(level, renderer)
  const html = renderer.parse(text)
  return typeof html === 'string' ? html : ''
}

interface MarkdownProps {
  readonly text: string
  /** What "# …" becomes; unless said, h2. */
  readonly level?: 2 | 3 | 4
}

/** Text of the service packages and catalogue. */
export const Markdown = ({ text, level = 2 }: MarkdownProps) => (
  // Our own Markdown output: HTML in the text was escaped.
  <div class="aw-prose" dangerouslySetInnerHTML={{ __html: markdownToHtml(text, level) }} />
)
