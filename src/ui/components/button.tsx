import type { ComponentChildren } from 'preact'
import type { Attrs } from '../field.ts'
import { Icon, type IconName } from './icon.tsx'

type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger'

const CLASSES: Readonly<Record<ButtonKind, string>> = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  tertiary: 'kern-btn kern-btn--tertiary',
  danger: 'kern-btn kern-btn--primary aw-btn-danger',
}

interface Look {
  /** Unless said, primary: one a page. */
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly children: ComponentChildren
  readonly attrs?: Attrs
}

export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** Id of the form that it sends, when it stands outside. */
  readonly form?: string
  readonly formaction?: string
  /** Leaves out the browser's own checks: "Später weitermachen". */
  readonly formnovalidate?: boolean
}

/** Does something. What leads somewhere is a ButtonLink. */
export const Button = ({ kind = 'primary', icon, children, attrs, type = 'submit', ...button }: ButtonProps) => (
  <button
    class={CLASSES[kind]}
    type={type}
    name={button.name}
    value={button.value}
    form={button.form}
    formAction={button.formaction}
    formNoValidate={button.formnovalidate}
    {...attrs}
  >
    {icon && <Icon name={icon} />}
    <span class="kern-label">{children}</span>
  </button>
)

/** Leads somewhere, and looks like a button. */
export const ButtonLink = ({ kind = 'primary', icon, children, attrs, href }: Look & { readonly href: string }) => (
  <a class={CLASSES[kind]} href={href} {...attrs}>
    {icon && <Icon name={icon} />}
    <span class="kern-label">{children}</span>
  </a>
)

/** Buttons in a row; one below the other on a small screen. */
export const ButtonRow = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="aw-buttons">{children}</div>
)
