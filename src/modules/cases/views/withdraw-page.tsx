import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { type Look, renderPage } from '../../../ui/page.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import { urls } from '../urls.ts'
import type { CaseView } from './case-view.ts'

interface WithdrawPageProps {
  readonly view: Pick<CaseView, 'id' | 'number' | 'serviceTitle' | 'authority'>
  readonly formKey: string
}

/** Asks once more: a withdrawn application does not come back. */
export const withdrawPage = (look: Look, { view, formKey }: WithdrawPageProps): string =>
  renderPage(
    { title: 'Antrag zurückziehen', look, nav: 'status', back: { href: urls.status(view.id) } },
    <>
      <p class="aw-preline">
        {view.serviceTitle}, Vorgangsnummer {formatNumber(view.number)}
      </p>
      <h1>Wollen Sie Ihren Antrag zurückziehen?</h1>
      <p>{view.authority} bearbeitet ihn dann nicht weiter. Das lässt sich nicht rückgängig machen.</p>
      <p>Sie können jederzeit einen neuen Antrag stellen.</p>
      <form method="post" action={urls.withdraw(view.id)}>
        <input type="hidden" name="formular" value={formKey} />
        <ButtonRow>
          <Button kind="danger">Antrag zurückziehen</Button>
          <ButtonLink kind="secondary" href={urls.status(view.id)}>
            Nicht zurückziehen
          </ButtonLink>
        </ButtonRow>
      </form>
    </>,
  )
