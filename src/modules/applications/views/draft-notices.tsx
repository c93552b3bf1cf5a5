import { dayInBerlin } from '../../../platform/date.ts'
import { Alert } from '../../../ui/components/alert.tsx'
import { usePageLanguage } from '../../../ui/language.tsx'
import { wordsOf } from '../../forms/domain/texts/words-of.ts'
import type { Draft } from '../domain/application.ts'
import type { LiftNote, TakeoverNote } from '../domain/draft-notes.ts'
import { urls } from '../urls.ts'
import { FormRenewedDetails, FormRenewedNotice, LeftBehindDetails } from './form-renewed-notice.tsx'
import { TakenOverNotice, TakeOverPart } from './take-over-notices.tsx'
import { useVersionWords } from './words/version-words.ts'

/** What was not told yet. */
export interface News {
  readonly lifted: LiftNote | undefined
  readonly takenOver: TakeoverNote | undefined
}

interface VersionNoticesProps {
  readonly draft: Draft
  readonly news: News
  /** How many answers another version would lose; undefined where there is none to offer. */
  readonly lost: number | undefined
}

/** Above the overview: the form was renewed, or could be. */
export const VersionNotices = ({ draft, news, lost }: VersionNoticesProps) => (
  <>
    {news.lifted && <FormRenewedNotice note={news.lifted} />}
    {news.takenOver && <TakenOverNotice note={news.takenOver} />}
    {lost !== undefined && <OfferNotice lost={lost} href={urls.newForm(draft.id)} />}
  </>
)

/** Something would be lost: the person decides. */
export function OfferNotice({ lost, href }: { readonly lost: number; readonly href: string }) {
  const words = useVersionWords().offer
  return (
    <Alert kind="info" title={words.title}>
      <p>{words.text(lost)}</p>
      <p>
        <a href={href}>{words.link}</a>
      </p>
    </Alert>
  )
}

/** An application was sent from a window that still showed the version before. */
export function OtherVersionNotice() {
  const words = useVersionWords().otherVersion
  return (
    <Alert kind="warning" title={words.title} announce>
      <p>{words.text}</p>
    </Alert>
  )
}

/** Below the overview: what was told before, to read again. */
export const DraftNotesDetails = ({ draft, isNews }: { readonly draft: Draft; readonly isNews: boolean }) => {
  const { lifted, leftBehind = [], takeovers = [] } = draft.notes
  const { date } = wordsOf(usePageLanguage())
  return (
    <div class="aw-stack">
      {lifted && !isNews && <FormRenewedDetails note={lifted} day={date(dayInBerlin(new Date(lifted.at)))} />}
      {leftBehind.length > 0 && <LeftBehindDetails answers={leftBehind} />}
      <TakeOverPart notes={takeovers} href={urls.takeOver(draft.id)} />
    </div>
  )
}
