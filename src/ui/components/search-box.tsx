import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface SearchBoxProps {
  readonly action: string
  readonly id: string
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly placeholder?: string
  readonly button?: string
  /** More fields beside it: the place. */
  readonly children?: ComponentChildren
  /** List of a `<datalist>` or an island's marker. */
  readonly attrs?: Readonly<Record<string, string>>
}

/** One line to search with. Sent with GET, so that a result can be kept and shared. */
export const SearchBox = ({
  action,
  id,
  name,
  label,
  value,
  button = 'Suchen',
  children,
  attrs,
  ...box
}: SearchBoxProps) => (
  <search>
    <form class="aw-search" action={action} method="get">
      <div class="kern-form-input">
        <label class="kern-label" for={id}>
          {label}
        </label>
        <input
          class="kern-form-input__input"
          type="search"
          id={id}
          name={name}
          value={value}
          placeholder={box.placeholder}
          autoComplete="off"
          {...attrs}
        />
      </div>
      {children}
      <button class="kern-btn kern-btn--primary" type="submit">
        <Icon name="search" />
        <span class="kern-label">{button}</span>
      </button>
    </form>
  </search>
)
