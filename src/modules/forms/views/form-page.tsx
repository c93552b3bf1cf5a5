import type { ComponentChildren } from 'preact'
import { assetUrl } from '../../../ui/assets.ts'
import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Markdown } from '../../../ui/components/markdown.tsx'
import { hole, htmlHole, withoutHoles } from '../../../ui/template/holes.ts'
import { type FieldError, fieldsIn, type PageRules } from '../domain/engine.ts'
import type { Field, QuestionPage } from '../domain/model.ts'
import { controlId } from './control-id.ts'
import { DefaultButton } from './default-button.tsx'
import { SHOWN_INPUT, STAND_INPUT } from './page-state.ts'
import { Progress, type ProgressProps } from './progress.tsx'
import { Question, questionId } from './question.tsx'

export interface FormPageProps {
  readonly page: QuestionPage
  readonly progress: ProgressProps
  readonly rules: PageRules | undefined
  readonly errors: readonly FieldError[]
  /** Fields that came up by what was just sent. */
  readonly added: ReadonlySet<string>
  readonly notice: ComponentChildren
}

/** Fields that stand on the page: computed ones only where they ask to be shown. */
const shownFields = (page: QuestionPage): readonly Field[] =>
  fieldsIn(page.fields).filter(field => field.type !== 'computed' || field.show === true)

/** The only question of a page is its heading. */
export function headingField(page: QuestionPage): Field | undefined {
  const [only, another] = shownFields(page)
  const asks = only && only.type !== 'note' && only.type !== 'computed' && only.type !== 'declaration'
  return asks && another === undefined && page.intro === undefined && only.when === undefined ? only : undefined
}

/** A page of questions, with holes for everything that differs between two people. */
export function FormPage({ page, progress, rules, errors, added, notice }: FormPageProps) {
  const heading = headingField(page)
  const messages = new Map(errors.map(error => [error.inputName, withoutHoles(error.message)]))
  const hasFiles = fieldsIn(page.fields).some(field => field.type === 'file')
  return (
    <>
      <ErrorSummary errors={[...messages].map(([name, message]) => ({ id: controlId(name), message }))} />
      {notice}
      {added.size > 0 && <Added fields={fieldsIn(page.fields).filter(field => added.has(field.id))} />}
      <Progress {...progress} />
      {!heading && <h1>{page.title}</h1>}
      {page.intro !== undefined && <Markdown text={page.intro} />}
      <form method="post" noValidate data-form="page" {...(hasFiles ? MULTIPART : {})} {...rulesOf(rules)}>
        <DefaultButton />
        <input type="hidden" name={STAND_INPUT} value={hole('@stand')} />
        {rules?.conditional && <input type="hidden" name={SHOWN_INPUT} value={hole('@shown')} />}
        <div class="aw-stack">
          {shownFields(page).map(field => (
            <Question field={field} heading={field === heading} errors={messages} />
          ))}
        </div>
        <ButtonRow>
          <Button>Speichern und weiter</Button>
          <ButtonLink href={hole('@later')} kind="tertiary">
            Später weitermachen
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

const MULTIPART = { encType: 'multipart/form-data' } as const

/** What the script needs to show, hide and check early; it is fetched when someone begins to answer. */
const rulesOf = (rules: PageRules | undefined): Readonly<Record<string, string>> =>
  rules
    ? {
        'data-rules': JSON.stringify(rules),
        'data-context': htmlHole('@context'),
        'data-rules-script': assetUrl('form-rules.js'),
      }
    : {}

const Added = ({ fields }: { readonly fields: readonly Field[] }) => (
  <Alert kind="info" title="Es geht noch nicht weiter" announce>
    <p>Durch Ihre Antwort ist auf dieser Seite etwas dazugekommen:</p>
    <ul>
      {fields.map(field => (
        <li>
          <a href={`#${questionId(field.id)}`}>{field.label}</a>
        </li>
      ))}
    </ul>
  </Alert>
)
