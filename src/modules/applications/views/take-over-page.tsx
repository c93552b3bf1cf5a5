import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import { usePageLanguage } from '../../../ui/language.tsx'
import { type Candidate, lossReason, type TakeOver } from '../../forms/domain/versions.ts'
import { tickOf } from '../domain/ticked.ts'
import { useTakeOverWords } from './words/take-over-words.ts'

/** Inputs: what is ticked, and the one choice that this page is. */
export const TICKED_INPUT = '_angabe'
export const CHOICE_INPUT = '_auswahl'

export interface TakeOverPageProps extends TakeOver {
  readonly choiceId: string
  /** "Hundesteuer: Hund anmelden, Stadt Neustadt an der Orla, Antrag 0042 8391 5027 vom 3. Mai 2026" */
  readonly from: string
  readonly action: string
  readonly tasksHref: string
  readonly otherHref: string
  /** What came back ticked; at first what is not answered yet. */
  readonly ticked?: readonly string[]
  readonly problem?: 'changed' | 'nothing-ticked'
  /** Names of files that could not be taken over. */
  readonly refused?: readonly string[]
}

const FRESH = 'neu'
const ANSWERED = 'schon-beantwortet'

/** Answer by answer what would be taken over; nothing is until the person says so. */
export function TakeOverPage(props: TakeOverPageProps) {
  const { candidates, unfit, problem, refused = [], from, otherHref, tasksHref } = props
  const words = useTakeOverWords()
  const fresh = candidates.filter(({ before }) => before === undefined)
  const answered = candidates.filter(({ before }) => before !== undefined)
  const firstBox = fresh.length > 0 ? FRESH : ANSWERED
  return (
    <>
      <ErrorSummary errors={problem === 'nothing-ticked' ? [{ id: firstBox, message: words.nothingTicked }] : []} />
      {problem === 'changed' && <Alert kind="warning" title={words.changed} announce />}
      {refused.length > 0 && (
        <Alert kind="warning" title={words.filesRefused} announce>
          <ul>
            {refused.map(name => (
              <li>{name}</li>
            ))}
          </ul>
        </Alert>
      )}
      <h1>{words.chooseTitle}</h1>
      <p>{words.from(from)}</p>
      {candidates.length === 0 ? (
        <>
          <p>{words.nothing}</p>
          <ButtonRow>
            <ButtonLink href={otherHref}>{words.other}</ButtonLink>
            <ButtonLink href={tasksHref} kind="tertiary">
              {words.cancel}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <Choose {...props} fresh={fresh} answered={answered} />
      )}
      <UnfitAnswers unfit={unfit} />
    </>
  )
}

interface ChooseProps extends TakeOverPageProps {
  readonly fresh: readonly Candidate[]
  readonly answered: readonly Candidate[]
}

function Choose({ fresh, answered, action, choiceId, tasksHref, problem, ticked = fresh.map(tickOf) }: ChooseProps) {
  const words = useTakeOverWords()
  const error = problem === 'nothing-ticked' ? { error: words.nothingTicked } : {}
  return (
    <form method="post" action={action} noValidate data-form="take-over">
      <input type="hidden" name={CHOICE_INPUT} value={choiceId} />
      <p>
        <strong>{words.nothingYet}</strong>
      </p>
      <div class="aw-stack">
        {fresh.length > 0 && (
          <Checkboxes
            id={FRESH}
            name={TICKED_INPUT}
            label={words.fresh}
            values={ticked}
            options={fresh.map(candidate => ({
              value: tickOf(candidate),
              label: candidate.label,
              hint: <Lines text={candidate.text} />,
            }))}
            {...error}
          />
        )}
        {answered.length > 0 && (
          <Checkboxes
            id={ANSWERED}
            name={TICKED_INPUT}
            label={words.answered}
            hint={words.answeredText}
            values={ticked}
            options={answered.map(candidate => ({
              value: tickOf(candidate),
              label: candidate.label,
              hint: <Lines text={`${words.before(candidate.before ?? '')}\n${words.after(candidate.text)}`} />,
            }))}
            {...(fresh.length > 0 ? {} : error)}
          />
        )}
      </div>
      <ButtonRow>
        <Button>{words.take}</Button>
        <ButtonLink href={tasksHref} kind="tertiary">
          {words.cancel}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

function UnfitAnswers({ unfit }: Pick<TakeOverPageProps, 'unfit'>) {
  const words = useTakeOverWords()
  const language = usePageLanguage()
  if (unfit.length === 0) return null
  return (
    <section>
      <h2>{words.unfit}</h2>
      <SummaryList
        rows={unfit.map(({ label, text, why }) => ({
          label,
          value: <Lines text={`${text}\n${typeof why === 'string' ? lossReason(why, language) : why.message}`} />,
        }))}
      />
    </section>
  )
}

const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <>
        {index > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
