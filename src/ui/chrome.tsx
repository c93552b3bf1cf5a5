import { useUiWords } from './language.tsx'
import type { Look } from './look.ts'
import type { UiWords } from './words/ui-words.ts'

export type NavName = 'finder' | 'status' | 'resume' | 'cases' | 'forms'

interface NavEntry {
  readonly name: NavName
  readonly label: string
  readonly href: string
}

const publicNav = ({ finder, resume, status }: UiWords): readonly NavEntry[] => [
  { name: 'finder', label: finder, href: '/' },
  { name: 'resume', label: resume, href: '/weiter' },
  { name: 'status', label: status, href: '/status' },
]
const STAFF_NAV: readonly NavEntry[] = [
  { name: 'cases', label: 'Vorgänge', href: '/amt/vorgaenge' },
  { name: 'forms', label: 'Formulare', href: '/amt/formulare' },
]

export interface HeaderProps {
  readonly look: Look
  readonly audience?: 'public' | 'staff'
  readonly nav?: NavName
  readonly userName?: string
  /** The parts of the desk that this person works in; cases unless said. */
  readonly areas?: readonly NavName[]
}

const entriesOf = (
  { audience, userName, areas = ['cases'] }: Omit<HeaderProps, 'look' | 'nav'>,
  words: UiWords,
): readonly NavEntry[] =>
  audience !== 'staff'
    ? publicNav(words)
    : userName === undefined
      ? []
      : STAFF_NAV.filter(({ name }) => areas.includes(name))

export function Header({ look, nav, ...who }: HeaderProps) {
  const words = useUiWords()
  return (
    <header class="aw-header">
      <div class="aw-wide">
        <a class="aw-brand" href={who.audience === 'staff' ? '/amt' : look.homeHref}>
          <span class="aw-mark" aria-hidden="true">
            {initialOf(look.name)}
          </span>
          <span>{look.name}</span>
        </a>
        <nav aria-label={words.mainMenu}>
          <ul>
            {entriesOf(who, words).map(entry => (
              <li>
                <a href={entry.href} {...(entry.name === nav ? { 'aria-current': 'page' } : {})}>
                  {entry.label}
                </a>
              </li>
            ))}
            {who.userName !== undefined && <SignOut userName={who.userName} />}
          </ul>
        </nav>
      </div>
    </header>
  )
}

const SignOut = ({ userName }: { readonly userName: string }) => (
  <>
    <li class="aw-user">{userName}</li>
    <li>
      <form method="post" action="/amt/abmelden">
        <button type="submit">Abmelden</button>
      </form>
    </li>
  </>
)

/** Kind words before a name ("Stadt Jena") say nothing about which one it is. */
const initialOf = (name: string): string =>
  (name.split(' ').find((word, at, all) => at === all.length - 1 || !KINDS.has(word)) ?? '').charAt(0)
const KINDS: ReadonlySet<string> = new Set([
  'Freistaat',
  'Gemeinde',
  'Kreis',
  'Landeshauptstadt',
  'Landkreis',
  'Landgemeinde',
  'Markt',
  'Stadt',
  'Verwaltungsgemeinschaft',
])

export function Footer({ look }: { readonly look: Look }) {
  const query = look.slug === undefined ? '' : `?stelle=${encodeURIComponent(look.slug)}`
  const words = useUiWords()
  return (
    <footer class="aw-footer">
      <div class="aw-wide">
        <p>{look.name}</p>
        <ul>
          <li>
            <a href={`/impressum${query}`}>{words.imprint}</a>
          </li>
          <li>
            <a href={`/datenschutz${query}`}>{words.dataProtection}</a>
          </li>
          <li>
            <a href={`/barrierefreiheit${query}`}>{words.accessibility}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
