import type { ComponentChildren } from 'preact'
import { nameOf } from '../../../../forms/domain/edit/edit.ts'
import { contentsOf, type Element } from '../../../../forms/domain/edit/tree.ts'
import { kindOf, titleOf } from '../element-words.ts'

interface EntryProps {
  readonly element: Element
  readonly selected: boolean
  readonly href: string
  readonly finding: 'error' | 'warning' | undefined
  readonly draggable: boolean
  readonly children: ComponentChildren
}

const FINDINGS = { error: 'hat einen Fehler', warning: 'hat einen Hinweis' } as const

/** One line of the outline. Where it stands is told by the list; its icon only repeats the word for its kind. */
export function Entry({ element, selected, href, finding, draggable, children }: EntryProps) {
  const { place, value } = element
  const hasRule = value['when'] !== undefined
  return (
    <li
      data-part={nameOf(place)}
      data-kind={place.kind}
      data-list={String(element.list.at(-1))}
      data-takes={contentsOf(place, value) ?? ''}
      draggable={draggable}
    >
      <a href={href} {...(selected ? { 'aria-current': 'true' } : {})}>
        <span class="aw-d-name">{titleOf(value)}</span>
        <span class="aw-d-kind">
          {kindOf(place, value)}
          {hasRule && ' · mit Bedingung'}
          {finding && (
            <span class={`aw-d-mark aw-d-${finding}`}>
              <span class="aw-hidden">, {FINDINGS[finding]}</span>
            </span>
          )}
        </span>
      </a>
      {children}
    </li>
  )
}
