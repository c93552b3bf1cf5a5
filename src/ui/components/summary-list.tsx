import type { ComponentChildren } from 'preact'

import { InItsLanguage, useUiWords } from '../language.tsx'

export interface SummaryRow {
  readonly label: string
  readonly value: ComponentChildren
  /** Where the answer can be changed. */
  readonly changeHref?: string
}

/** Answers to check, each with its way back. */
export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl class="aw-summary">
    {rows.map(row => (
      <div class="aw-summary-row">
        <dt>
          <InItsLanguage text={row.label} />
        </dt>
        <dd>{row.value}</dd>
        {row.changeHref !== undefined && (
          <dd class="aw-summary-change">
            <a href={row.changeHref}>
              {useUiWords().change}
              <span class="aw-hidden">
                : <InItsLanguage text={row.label} />
              </span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
