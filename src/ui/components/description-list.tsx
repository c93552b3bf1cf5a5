import type { ComponentChildren } from 'preact'

export interface DescriptionItem {
  readonly label: string
  readonly value: ComponentChildren
}

/** Facts in pairs. */
export const DescriptionList = ({ items }: { readonly items: readonly DescriptionItem[] }) => (
  <dl class="kern-description-list">
    {items.map(item => (
      <div class="kern-description-list-item">
        <dt class="kern-description-list-item__key">{item.label}</dt>
        <dd class="kern-description-list-item__value">{item.value}</dd>
      </div>
    ))}
  </dl>
)
