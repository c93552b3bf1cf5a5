import type { ComponentChildren } from 'preact'

/** A passage that stands out from the text around it: a note, a quotation of what someone wrote. */
export const InsetText = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="aw-inset">{children}</div>
)
