import { useWords } from './words/use-words.ts'

/** Hidden until the script that makes them work is there (src/islands/form/copy-and-print.ts). */
export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <button class="kern-btn kern-btn--secondary" type="button" data-copy={text} hidden>
    <span class="kern-label" role="status">
      {label}
    </span>
  </button>
)

export const PrintButton = () => (
  <button class="kern-btn kern-btn--secondary" type="button" data-print hidden>
    <span class="kern-label">{useWords().later.print}</span>
  </button>
)
