import type { ComponentChildren } from 'preact'
import { assetUrl } from '../../../ui/assets.ts'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Markdown } from '../../../ui/components/markdown.tsx'
import { InItsLanguage, usePageLanguage } from '../../../ui/language.tsx'
import { hole, htmlHole, withoutHoles } from '../../../ui/template/holes.ts'
import { type FieldError, fieldsIn, type PageRules } from '../domain/engine.ts'
import type { Node, QuestionPage } from '../domain/model.ts'
import { Added } from './added.tsx'
import { controlId } from './control-id.ts'
import { DefaultButton } from './default-button.tsx'
import { isShown, NodeView } from './node-view.tsx'
import { LANGUAGE_INPUT, SHOWN_INPUT, STAND_INPUT } from './page-state.ts'
import { Progress, type ProgressProps } from './progress.tsx'
import { useWords } from './words/use-words.ts'
import type { ViewWords } from './words/view-words.ts'

export interface FormPageProps {
  readonly page: QuestionPage
  readonly progress: ProgressProps
  readonly rules: PageRules | undefined
  readonly errors: readonly FieldError[]
  /** Fields and groups that came up by what was just sent. */
  readonly added: ReadonlySet<string>
  readonly notice: ComponentChildren
}

/** The only question of a page is its heading. */
export function headingNode(page: QuestionPage): Node | undefined {
  const [only, another] = page.fields.filter(isShown)
  const asks = only && only.type !== 'note' && only.type !== 'computed' && only.type !== 'declaration'
  return asks && another === undefined && page.intro === undefined && only.when === undefined ? only : undefined
}

/** A page of questions, with holes for everything that differs between two people. */
export function FormPage({ page, progress, rules, errors, added, notice }: FormPageProps) {
  const words = useWords()
  const heading = headingNode(page)
  const messages = new Map(errors.map(error => [error.inputName, withoutHoles(error.message)]))
  const hasFiles = fieldsIn(page.fields).some(field => field.type === 'file')
  return (
    <>
      <ErrorSummary errors={[...messages].map(([name, message]) => ({ id: controlId(name), message }))} />
      {notice}
      {added.size > 0 && <Added nodes={page.fields} added={added} />}
      <Progress {...progress} />
      {!heading && (
        <h1>
          <InItsLanguage text={page.title} />
        </h1>
      )}
      {page.intro !== undefined && <Markdown text={page.intro} />}
      <form method="post" noValidate data-form="page" {...(hasFiles ? MULTIPART : {})} {...rulesOf(rules, words)}>
        <DefaultButton />
        <input type="hidden" name={STAND_INPUT} value={hole('@stand')} />
        <input type="hidden" name={LANGUAGE_INPUT} value={usePageLanguage()} />
        {rules?.conditional && <input type="hidden" name={SHOWN_INPUT} value={hole('@shown')} />}
        <div class="aw-stack">
          {page.fields.filter(isShown).map(node => (
            <NodeView node={node} heading={node === heading} errors={messages} />
          ))}
        </div>
        <ButtonRow>
          <Button>{words.saveAndContinue}</Button>
          <ButtonLink href={hole('@later')} kind="tertiary">
            {words.later}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

const MULTIPART = { encType: 'multipart/form-data' } as const

/** What the script needs to show, hide and check early; it is fetched when someone begins to answer. */
const rulesOf = (rules: PageRules | undefined, { language }: ViewWords): Readonly<Record<string, string>> =>
  rules
    ? {
        'data-rules': JSON.stringify(rules),
        'data-context': htmlHole('@context'),
        'data-rules-script': assetUrl(
          `form-rules${language === 'de' ? '' : `-${language}`}${rules.extras ? '-all' : ''}.js`,
        ),
      }
    : {}
