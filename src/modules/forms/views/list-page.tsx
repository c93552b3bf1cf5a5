import type { ComponentChildren } from 'preact'
import { Badge } from '../../../ui/components/badge.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorMessage } from '../../../ui/components/error-message.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Markdown } from '../../../ui/components/markdown.tsx'
import { InItsLanguage, usePageLanguage } from '../../../ui/language.tsx'
import { hole, htmlHole, withoutHoles } from '../../../ui/template/holes.ts'
import type { FieldError, ItemSummary, PageRef } from '../domain/engine.ts'
import type { RepeatPage } from '../domain/model.ts'
import { DefaultButton } from './default-button.tsx'
import { ADD_ITEM, ITEM_COUNT, LANGUAGE_INPUT, REMOVE_ITEM, STAND_INPUT } from './page-state.ts'
import { Progress, type ProgressProps } from './progress.tsx'
import { useWords } from './words/use-words.ts'

const LIST_ID = 'liste'

export interface ListPageProps {
  readonly page: RepeatPage
  readonly progress: ProgressProps
  readonly errors: readonly FieldError[]
  readonly notice: ComponentChildren
}

/** All items of a repeated group, to change, remove and add. */
export function ListPage({ page, progress, errors, notice }: ListPageProps) {
  const words = useWords()
  return (
    <>
      <ErrorSummary errors={errors.map(({ message }) => ({ id: LIST_ID, message: withoutHoles(message) }))} />
      {notice}
      <Progress {...progress} />
      <h1>
        <InItsLanguage text={page.title} />
      </h1>
      {page.intro !== undefined && <Markdown text={page.intro} />}
      <form method="post" noValidate data-form="list">
        <DefaultButton />
        <input type="hidden" name={STAND_INPUT} value={hole('@stand')} />
        <input type="hidden" name={LANGUAGE_INPUT} value={usePageLanguage()} />
        <div id={LIST_ID} tabIndex={-1}>
          {errors.map(({ message }) => (
            <ErrorMessage message={withoutHoles(message)} />
          ))}
          {htmlHole('@items')}
        </div>
        <ButtonRow>
          <Button>{words.next}</Button>
          <ButtonLink href={hole('@later')} kind="tertiary">
            {words.later}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

interface ItemsProps {
  readonly page: RepeatPage
  readonly items: readonly ItemSummary[]
  pageHref(ref: PageRef): string
}

/** What fills the list's hole. */
export function Items({ page, items, pageHref }: ItemsProps) {
  const words = useWords().list
  return (
    <>
      <input type="hidden" name={ITEM_COUNT} value={items.length} />
      {items.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ol class="aw-items">
          {items.map(item => (
            <li>
              <span class="aw-item-text">
                <strong>
                  <InItsLanguage text={page.itemName} /> {item.index + 1}
                </strong>
                {item.text !== '' && <span>{item.text}</span>}
                {!item.complete && <Badge kind="warning">{words.incomplete}</Badge>}
              </span>
              <span class="aw-item-actions">
                <a href={pageHref(item.ref)}>
                  {words.change}
                  <span class="aw-hidden">: {nameOf(page, item)}</span>
                </a>
                <button class="aw-link-button" type="submit" name={REMOVE_ITEM} value={item.index}>
                  {words.remove}
                  <span class="aw-hidden">: {nameOf(page, item)}</span>
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {items.length < page.max ? (
        <Button kind="secondary" name={ADD_ITEM} value="ja">
          <InItsLanguage text={page.addLabel} />
        </Button>
      ) : (
        <p>{words.full(page.max)}</p>
      )}
    </>
  )
}

const nameOf = (page: RepeatPage, item: ItemSummary): string =>
  `${page.itemName} ${item.index + 1}${item.text === '' ? '' : `, ${item.text}`}`
