import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import { urls } from '../urls.ts'
import type { CaseView } from './case-view.ts'
import type { Reading } from './status-page.tsx'
import { statusWords } from './words/use-status-words.ts'

interface WithdrawPageProps {
  readonly view: Pick<CaseView, 'id' | 'number' | 'serviceTitle' | 'authority'>
  readonly formKey: string
}

/** Asks once more: a withdrawn application does not come back. */
export const withdrawPage = (reading: Reading, { view, formKey }: WithdrawPageProps): string => {
  const { withdraw: words, number } = statusWords(reading.language)
  return renderPage(
    { ...reading, title: words.action, nav: 'status', back: { href: urls.status(view.id) } },
    <>
      <p class="aw-preline">
        {view.serviceTitle}
        <br />
        {number(formatNumber(view.number))}
      </p>
      <h1>{words.title}</h1>
      <p>{words.effect(view.authority)}</p>
      <p>{words.again}</p>
      <form method="post" action={urls.withdraw(view.id)}>
        <input type="hidden" name="formular" value={formKey} />
        <ButtonRow>
          <Button kind="danger">{words.action}</Button>
          <ButtonLink kind="secondary" href={urls.status(view.id)}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>,
  )
}
