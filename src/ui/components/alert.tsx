import type { ComponentChildren } from 'preact'
import { useUiWords } from '../language.tsx'
import { Icon } from './icon.tsx'

type AlertKind = 'info' | 'success' | 'warning' | 'danger'

const CLASSES: Readonly<Record<AlertKind, string>> = {
  info: 'kern-alert kern-alert--info',
  success: 'kern-alert kern-alert--success',
  warning: 'kern-alert kern-alert--warning',
  danger: 'kern-alert kern-alert--danger',
}
interface AlertProps {
  readonly kind?: AlertKind
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
  /** Read out at once: for what the person's last step caused. */
  readonly announce?: boolean
  /** Heading level in the page's outline; unless said, 2. */
  readonly level?: 2 | 3 | 4
}

/** A message that must not be missed. Use few. */
export function Alert({ kind = 'info', title, children, announce, level = 2 }: AlertProps) {
  const words = useUiWords()
  const Heading: 'h2' | 'h3' | 'h4' = `h${level}`
  return (
    <div class={CLASSES[kind]} {...(announce ? { role: kind === 'danger' ? 'alert' : 'status' } : {})}>
      <div class="kern-alert__header">
        <Icon name={kind} />
        <Heading class="kern-title">
          <span class="aw-hidden">{kind === 'danger' ? words.error : words[kind]}</span>
          {title}
        </Heading>
      </div>
      {children !== undefined && <div class="kern-alert__body">{children}</div>}
    </div>
  )
}
