interface PaginationProps {
  /** From 1. */
  readonly page: number
  readonly pages: number
  href(page: number): string
  readonly label?: string
}

/** Nothing when there is one page. */
export function Pagination({ page, pages, href, label = 'Seiten' }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav class="aw-pagination" aria-label={label}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Vorige Seite
        </a>
      )}
      <ul class="aw-pages">
        {shownPages(page, pages).map(shown => (
          <li>
            {shown === 'gap' ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(shown)}
                aria-label={`Seite ${shown}`}
                {...(shown === page ? { 'aria-current': 'page' } : {})}
              >
                {shown}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Nächste Seite
        </a>
      )}
    </nav>
  )
}

/** First, last, and those beside the current one. */
export function shownPages(page: number, pages: number): readonly (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, pages].filter(number => number >= 1 && number <= pages)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before !== undefined && number - before > 1 ? (['gap', number] as const) : [number]
  })
}
