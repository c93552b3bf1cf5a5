import type { ComponentChildren } from 'preact'
import { Alert } from '../../../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../../ui/components/button.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { titleOf } from '../element-words.ts'
import { Stand } from '../stand.tsx'
import { CasesInputs } from './cases-inputs.tsx'
import { FeelInput } from './feel-input.tsx'
import type { RawComputation } from './raw-calculation.ts'
import type { RawRule } from './raw-rule.ts'
import type { RuleKind } from './rule-kinds.ts'
import { RuleLines } from './rule-lines.tsx'
import { sumsOf } from './sums.ts'

/** The rule in the making. */
export type Making =
  | { readonly as: 'words'; readonly rule: RawRule }
  | { readonly as: 'computation'; readonly computation: RawComputation }
  | {
      readonly as: 'formula'
      readonly formula: string
      readonly tooFree: boolean
      readonly error?: { readonly message: string; readonly position?: number }
    }

export interface RulePanelProps {
  readonly view: EditorView
  readonly kind: RuleKind
  readonly making: Making
  /** Of checks and prohibitions. */
  readonly message: string
  readonly exists: boolean
  readonly errors: ReadonlyMap<string, string>
  /** The rule of the data schema in whose place it comes. */
  readonly open?: { readonly id: string; readonly text: string } | undefined
  /** What comes out with the test answers. */
  readonly result?: ComponentChildren
}

/** One rule in plain words, or as a formula. */
export function RulePanel({ view, kind, making, message, exists, errors, open, result }: RulePanelProps) {
  const { draft, part, words, element } = view
  const messageError = errors.get('meldung')
  return (
    <>
      <p class="aw-d-what">{element ? titleOf(element.value) : ''}</p>
      <h2 id="eigenschaften-titel">{kind.says.endsWith(':') ? kind.says : `${kind.says} …`}</h2>
      {open && <blockquote>{open.text}</blockquote>}
      {making.as === 'formula' && making.tooFree && (
        <Alert level={3} title="Diese Regel ist zu frei für den Baukasten">
          <p>Sie steht hier als Formel. Sie können die Formel ändern oder die Regel neu zusammenstellen.</p>
        </Alert>
      )}
      <form method="post" action={editorUrls.saveRule(draft.id)} noValidate data-rule>
        <Stand {...view} />
        <input type="hidden" name="regel" value={kind.name} />
        <input type="hidden" name="als" value={making.as} />
        {open && <input type="hidden" name="offen" value={open.id} />}
        <button class="aw-hidden" type="submit" name="tun" value="zeigen" tabIndex={-1}>
          Aktualisieren
        </button>
        {making.as === 'words' && <RuleLines raw={making.rule} words={words} errors={errors} />}
        {making.as === 'computation' && (
          <CasesInputs raw={making.computation} words={words} sums={sumsOf(view.form)} errors={errors} />
        )}
        {kind.name === 'value' && element?.value['format'] === 'cents' && (
          <p class="aw-d-note">Mit Geld rechnen Sie in Cent: 20 € sind 2000.</p>
        )}
        {making.as === 'formula' && <FeelInput formula={making.formula} error={making.error} words={words} />}
        {kind.message && (
          <Textarea
            id="meldung-text"
            name="meldung"
            label="Meldung, wenn es nicht passt"
            hint="Sagen Sie, was zu tun ist: „Wählen Sie einen Tag ab morgen.“"
            rows={2}
            value={message}
            {...(messageError === undefined ? {} : { error: messageError })}
          />
        )}
        {result}
        <ButtonRow>
          <Button name="tun" value="speichern">
            Regel speichern
          </Button>
          <ButtonLink kind="tertiary" href={editorUrls.part(draft.id, part)}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
        <p class="aw-d-actions">
          <button class="aw-d-quiet" type="submit" name="tun" value={making.as === 'formula' ? 'baukasten' : 'formel'}>
            {making.as === 'formula' ? 'Mit dem Baukasten' : 'Als Formel (FEEL)'}
          </button>
          <button class="aw-d-quiet" type="submit" name="tun" value="zeigen">
            Ausprobieren
          </button>
          {exists && kind.name !== 'value' && (
            <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value="loeschen">
              Regel löschen
            </button>
          )}
        </p>
      </form>
    </>
  )
}
