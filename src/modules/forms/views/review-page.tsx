import type { ComponentChildren } from 'preact'
import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { Checkbox } from '../../../ui/components/checkboxes.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import { InItsLanguage } from '../../../ui/language.tsx'
import type { FieldError, PageRef, RawValues, ReviewGroup } from '../domain/engine.ts'
import type { FieldOf } from '../domain/model.ts'
import { Lines } from './lines.tsx'
import { questionId } from './question.tsx'
import { useWords } from './words/use-words.ts'

export interface ReviewPageProps {
  readonly groups: readonly ReviewGroup[]
  readonly declarations: readonly FieldOf<'declaration'>[]
  /** Pages that are not complete: sending is offered only when there are none. */
  readonly open: readonly { readonly ref: PageRef; readonly title: string }[]
  /** What was ticked when the page came back. */
  readonly raw?: RawValues
  readonly errors?: readonly FieldError[]
  /** Where the form is posted to. */
  readonly action: string
  readonly laterHref: string
  /** Unless said, as the page's language has it. */
  readonly submitLabel?: string
  /** Who gets it: "Stadt Neustadt an der Orla". */
  readonly recipient: string
  readonly notice?: ComponentChildren
  /** Sent along, by name. */
  readonly hidden?: Readonly<Record<string, string>>
  pageHref(ref: PageRef): string
}

/** Everything to read once more; then declare and send. */
export function ReviewPage(props: ReviewPageProps) {
  const { groups, open, errors = [], notice, pageHref } = props
  return (
    <>
      <ErrorSummary errors={errors.map(error => ({ id: error.inputName, message: error.message }))} />
      {notice}
      <h1>{useWords().review.title}</h1>
      {groups.map(group => (
        <section>
          <h2>
            <InItsLanguage text={group.title} />
          </h2>
          <SummaryList
            rows={group.rows.map(row => ({
              label: row.label,
              value: <Lines text={row.text} />,
              ...(row.ref ? { changeHref: `${pageHref(row.ref)}#${questionId(row.fieldId)}` } : {}),
            }))}
          />
        </section>
      ))}
      {open.length === 0 ? (
        <SendForm {...props} />
      ) : (
        <StillOpen open={open} laterHref={props.laterHref} pageHref={pageHref} />
      )}
    </>
  )
}

const SendForm = ({ action, declarations, raw = {}, errors = [], laterHref, recipient, ...props }: ReviewPageProps) => {
  const { later, review: words } = useWords()
  return (
    <form method="post" action={action} noValidate data-form="send">
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <h2>{words.sendTitle}</h2>
      <p>{words.sendText(recipient)}</p>
      <div class="aw-stack">
        {declarations.map(({ id, text, required }) => {
          const message = errors.find(error => error.fieldId === id)?.message
          return (
            <Checkbox
              id={id}
              name={id}
              label={text}
              required={required ?? true}
              checked={raw[id] !== undefined}
              {...(message === undefined ? {} : { error: message })}
            />
          )
        })}
      </div>
      <ButtonRow>
        <Button>{props.submitLabel ?? words.send}</Button>
        <ButtonLink href={laterHref} kind="tertiary">
          {later}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

const StillOpen = ({ open, laterHref, pageHref }: Pick<ReviewPageProps, 'open' | 'laterHref' | 'pageHref'>) => {
  const { later, review: words } = useWords()
  return (
    <>
      <Alert kind="warning" title={words.openTitle}>
        <p>{words.openText}</p>
        <ul>
          {open.map(({ ref, title }) => (
            <li>
              <a href={pageHref(ref)}>
                <InItsLanguage text={title} />
              </a>
            </li>
          ))}
        </ul>
      </Alert>
      <ButtonRow>
        {open[0] && <ButtonLink href={pageHref(open[0].ref)}>{words.complete}</ButtonLink>}
        <ButtonLink href={laterHref} kind="tertiary">
          {later}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
