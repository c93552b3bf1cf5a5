import { useUiWords } from '../language.tsx'

export interface Crumb {
  readonly label: string
  /** Missing: the page itself. */
  readonly href?: string
}

export const Breadcrumb = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <nav class="aw-breadcrumb" aria-label={useUiWords().youAreHere}>
    <ol>
      {crumbs.map(crumb => (
        <li>
          {crumb.href === undefined ? (
            <span aria-current="page">{crumb.label}</span>
          ) : (
            <a href={crumb.href}>{crumb.label}</a>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
