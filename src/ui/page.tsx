import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { GERMAN, type Language } from '../platform/language.ts'
import { assetUrl } from './assets.ts'
import { Footer, Header, type NavName } from './chrome.tsx'
import { BackLink, type BackLinkProps } from './components/back-link.tsx'
import { Breadcrumb, type Crumb } from './components/breadcrumb.tsx'
import { InLanguage, LanguageChoice, type LanguageLink, usePageLanguage, useUiWords } from './language.tsx'
import type { Look } from './look.ts'
import { lookStyle } from './look-style.ts'

export { type Look, stateLook } from './look.ts'

/** File name of a browser script in src/islands, without its ending. */
type IslandName = string

export interface PageProps {
  readonly title: string
  readonly look: Look
  /** Unless said, German. */
  readonly language?: Language
  /** The same page in other languages, its own among them. */
  readonly languages?: readonly LanguageLink[]
  readonly audience?: 'public' | 'staff'
  /** The entry of the navigation that this page belongs to. */
  readonly nav?: NavName
  /** Signed-in member of staff. */
  readonly userName?: string
  /** The parts of the desk that this person works in. */
  readonly areas?: readonly NavName[]
  readonly islands?: readonly IslandName[]
  /** Style sheets besides the one of every page. */
  readonly styles?: readonly 'designer.css'[]
  readonly back?: BackLinkProps
  readonly breadcrumb?: readonly Crumb[]
  /** The page was sent back with mistakes: its title says so first. */
  readonly error?: boolean
  /** Room for tables and cards; text pages keep a readable line length. */
  readonly wide?: boolean
  /** Above the text column, over the whole width: a `<Hero>`. It then carries the page's h1. */
  readonly hero?: ComponentChildren
  /** Inside another of our pages: without header and footer. */
  readonly embedded?: boolean
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' rx='2' fill='%23204ca8'/%3E%3Cpath d='M2 5l2-3 2 3z' fill='%23fff'/%3E%3C/svg%3E"

/** Every page shows both. */
const FONTS = ['text.woff2', 'bold.woff2']

/** The whole document. */
export const renderPage = (props: PageProps, body: ComponentChildren): string =>
  `<!doctype html>${renderToString(
    <InLanguage value={props.language ?? GERMAN}>
      <Document {...props}>{body}</Document>
    </InLanguage>,
  )}`

function Document({ children, ...page }: PageProps & { readonly children: ComponentChildren }): JSX.Element {
  const words = useUiWords()
  const { languages = [] } = page
  return (
    <html lang={usePageLanguage()}>
      <Head {...page} />
      <body>
        <a class="aw-skip" href="#inhalt">
          {words.skip}
        </a>
        {!page.embedded && <Header {...page} />}
        {(page.back || page.breadcrumb || languages.length > 1) && (
          <div class="aw-wide aw-above">
            {page.breadcrumb && <Breadcrumb crumbs={page.breadcrumb} />}
            {page.back && (
              <nav aria-label={words.back}>
                <BackLink {...page.back} />
              </nav>
            )}
            <LanguageChoice languages={languages} />
          </div>
        )}
        <main id="inhalt" tabIndex={-1}>
          {page.hero}
          <div class={page.wide ? 'aw-wide aw-prose' : 'aw-wide aw-prose aw-narrow'}>{children}</div>
        </main>
        {!page.embedded && <Footer look={page.look} />}
      </body>
    </html>
  )
}

const Head = ({ title, look, error, islands = [], styles = [] }: PageProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{`${error ? useUiWords().error : ''}${title} – ${look.name}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {FONTS.map(font => (
      <link rel="preload" href={assetUrl(font)} as="font" type="font/woff2" crossOrigin="anonymous" />
    ))}
    {['app.css', ...styles].map(name => (
      <link rel="stylesheet" href={assetUrl(name)} />
    ))}
    <style>{lookStyle(look).css}</style>
    <link rel="icon" href={ICON} />
    {islands.map(name => (
      <script type="module" src={assetUrl(`${name}.js`)} />
    ))}
  </head>
)
