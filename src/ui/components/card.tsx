import type { ComponentChildren } from 'preact'

export interface CardProps {
  readonly title: ComponentChildren
  /** The whole card leads there. */
  readonly href?: string
  /** Small line above the title. */
  readonly preline?: ComponentChildren
  readonly children?: ComponentChildren
  readonly footer?: ComponentChildren
  readonly level?: 2 | 3 | 4
}

export function Card({ title, href, preline, children, footer, level = 2 }: CardProps) {
  const Heading: 'h2' | 'h3' | 'h4' = `h${level}`
  return (
    <article class={href === undefined ? 'kern-card' : 'kern-card kern-card--interactive'}>
      <div class="kern-card__container">
        <div class="kern-card__header">
          {preline !== undefined && <p class="aw-preline">{preline}</p>}
          <Heading class="kern-title">
            {href === undefined ? (
              title
            ) : (
              <a class="kern-link--stretched" href={href}>
                {title}
              </a>
            )}
          </Heading>
        </div>
        {children !== undefined && <div class="kern-card__body">{children}</div>}
        {footer !== undefined && <div class="kern-card__footer">{footer}</div>}
      </div>
    </article>
  )
}

/** Cards beside each other, as many as fit. */
export const CardGrid = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="aw-cards">{children}</div>
)
