import type { ComponentChildren } from 'preact'
import type { Attrs } from '../field.ts'

interface DetailsProps {
  readonly summary: ComponentChildren
  readonly children: ComponentChildren
  readonly open?: boolean
  readonly attrs?: Attrs
}

/** Text that only some need. */
export const Details = ({ summary, children, open, attrs }: DetailsProps) => (
  <details class="kern-accordion" open={open} {...attrs}>
    <summary class="kern-accordion__header">
      <span class="kern-title">{summary}</span>
    </summary>
    <div class="kern-accordion__body">{children}</div>
  </details>
)

/** "Warum fragen wir das?": one quiet line at a question. */
export const QuietDetails = ({ summary, children, attrs }: Omit<DetailsProps, 'open'>) => (
  <details class="aw-details" {...attrs}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)
