import type { ComponentChildren } from 'preact'

export interface TimelineEntry {
  /** As people read it: "3. Mai 2026, 14:05 Uhr". */
  readonly when: string
  /** The same for machines: "2026-05-03T12:05:00Z". */
  readonly datetime: string
  readonly title: ComponentChildren
  readonly text?: ComponentChildren
  readonly kind?: 'done' | 'current' | 'open'
}

/** What happened, in order. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol class="aw-timeline">
    {entries.map(entry => (
      <li class={ENTRY[entry.kind ?? 'done']}>
        <time datetime={entry.datetime}>{entry.when}</time>
        <strong>{entry.title}</strong>
        {entry.text !== undefined && <div>{entry.text}</div>}
      </li>
    ))}
  </ol>
)

const ENTRY = { done: 'aw-done', current: 'aw-current', open: 'aw-open' } as const
