import type { Look } from './look.ts'

export type NavName = 'finder' | 'status' | 'resume' | 'cases' | 'forms'

interface NavEntry {
  readonly name: NavName
  readonly label: string
  readonly href: string
}

const PUBLIC_NAV: readonly NavEntry[] = [
  { name: 'finder', label: 'Suche', href: '/' },
  { name: 'resume', label: 'Weitermachen', href: '/weiter' },
  { name: 'status', label: 'Vorgang ansehen', href: '/status' },
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

const entriesOf = ({ audience, userName, areas = ['cases'] }: HeaderProps): readonly NavEntry[] =>
  audience !== 'staff' ? PUBLIC_NAV : userName === undefined ? [] : STAFF_NAV.filter(({ name }) => areas.includes(name))

export const Header = ({ look, nav, ...who }: HeaderProps) => (
  <header class="aw-header">
    <div class="aw-wide">
      <a class="aw-brand" href={who.audience === 'staff' ? '/amt' : look.homeHref}>
        <span class="aw-mark" aria-hidden="true">
          {initialOf(look.name)}
        </span>
        <span>{look.name}</span>
      </a>
      <nav aria-label="Hauptmenü">
        <ul>
          {entriesOf({ look, ...who }).map(entry => (
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
  return (
    <footer class="aw-footer">
      <div class="aw-wide">
        <p>{look.name}</p>
        <ul>
          <li>
            <a href={`/impressum${query}`}>Impressum</a>
          </li>
          <li>
            <a href={`/datenschutz${query}`}>Datenschutz</a>
          </li>
          <li>
            <a href={`/barrierefreiheit${query}`}>Barrierefreiheit</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
