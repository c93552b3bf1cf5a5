import type { ComponentChildren } from 'preact'

export type BadgeKind = 'info' | 'success' | 'warning' | 'danger' | 'neutral'

const CLASSES: Readonly<Record<BadgeKind, string>> = {
  info: 'kern-badge kern-badge--info',
  success: 'kern-badge kern-badge--success',
  warning: 'kern-badge kern-badge--warning',
  danger: 'kern-badge kern-badge--danger',
  neutral: 'kern-badge aw-badge-neutral',
}

/** A state in one or two words; the colour only repeats what the words say. */
export const Badge = ({
  kind = 'neutral',
  children,
}: {
  readonly kind?: BadgeKind
  readonly children: ComponentChildren
}) => (
  <span class={CLASSES[kind]}>
    <span class="kern-label">{children}</span>
  </span>
)
