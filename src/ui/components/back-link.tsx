import { useUiWords } from '../language.tsx'
import { Icon } from './icon.tsx'

export interface BackLinkProps {
  readonly href: string
  readonly label?: string
}

export const BackLink = ({ href, label }: BackLinkProps) => (
  <a class="aw-back" href={href}>
    <Icon name="arrow-back" />
    {label ?? useUiWords().back}
  </a>
)
