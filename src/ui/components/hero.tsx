import type { ComponentChildren } from 'preact'

interface HeroProps {
  readonly title: ComponentChildren
  readonly lead?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The opening of a start page, in the authority's colour. Goes into the page's `hero`, outside the text column. */
export const Hero = ({ title, lead, children }: HeroProps) => (
  <div class="aw-hero">
    <div class="aw-wide">
      <h1>{title}</h1>
      {lead !== undefined && <p class="aw-lead">{lead}</p>}
      {children}
    </div>
  </div>
)
