import type { ComponentChildren } from 'preact'

/** Things below each other with even space: the fields of a form, the parts of a page. */
export const Stack = ({ children }: { readonly children: ComponentChildren }) => <div class="aw-stack">{children}</div>

/** A main column and a narrow one beside it; below it on a small screen. */
export const Columns = ({
  children,
  aside,
}: {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
}) => (
  <div class="aw-columns">
    <div>{children}</div>
    <aside>{aside}</aside>
  </div>
)
