export type IconName =
  | 'arrow-back'
  | 'arrow-forward'
  | 'check'
  | 'danger'
  | 'download'
  | 'info'
  | 'search'
  | 'success'
  | 'warning'

const CLASSES: Readonly<Record<IconName, string>> = {
  'arrow-back': 'kern-icon kern-icon--arrow-back',
  'arrow-forward': 'kern-icon kern-icon--arrow-forward',
  check: 'kern-icon kern-icon--check',
  danger: 'kern-icon kern-icon--danger',
  download: 'kern-icon kern-icon--download',
  info: 'kern-icon kern-icon--info',
  search: 'kern-icon kern-icon--search',
  success: 'kern-icon kern-icon--success',
  warning: 'kern-icon kern-icon--warning',
}

/** A picture beside words that say the same; never read aloud. */
export const Icon = ({ name }: { readonly name: IconName }) => <span class={CLASSES[name]} aria-hidden="true" />
