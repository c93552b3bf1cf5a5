import { formatInstant } from '../../../../platform/date.ts'
import { Alert } from '../../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../ui/components/button.tsx'
import { nameOf } from '../../../forms/domain/edit/edit.ts'
import type { Element } from '../../../forms/domain/edit/tree.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import type { Conflict } from '../../domain/outcomes.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { titleOf } from '../../views/editor/element-words.ts'
import type { Property } from '../../views/editor/properties/property.ts'
import { propertiesOf } from '../../views/editor/properties/table.ts'
import { type Raw, toRaw } from '../../views/editor/properties/to-raw.ts'
import { Stand } from '../../views/editor/stand.tsx'

interface Both {
  readonly draft: PackageDraft
  readonly element: Element
  /** Those that both changed. */
  readonly properties: readonly Property[]
  /** What this author entered. */
  readonly raw: Readonly<Record<string, Raw>>
  /** What this author saw before. */
  readonly seen: Readonly<Record<string, Raw>>
  readonly conflict: Conflict
}

/** Two people changed the same property: both values side by side, and a choice. Nothing that was typed is lost. */
export function conflictPanel({ draft, element, properties, raw, seen, conflict }: Both) {
  const part = nameOf(element.place)
  const all = propertiesOf(element.place, element.value)
  const now = Object.fromEntries(all.map(property => [property.name, toRaw(property, element.value)]))
  return (
    <>
      <h2 id="eigenschaften-titel">{titleOf(element.value)}</h2>
      <Alert kind="warning" title={`${conflict.by} hat dasselbe geändert`} level={3} announce>
        <p>Das war am {formatInstant(conflict.at)} Uhr. Wählen Sie, was gelten soll.</p>
      </Alert>
      <form method="post" action={editorUrls.saveProperties(draft.id)}>
        <Stand draft={draft} part={part} />
        <input type="hidden" name="gesehen" value={JSON.stringify(now)} />
        {all
          .filter(({ name }) => !properties.some(property => property.name === name))
          .map(({ name }) => (
            <Hidden name={name} raw={(isSame(raw[name], seen[name]) ? now[name] : raw[name]) ?? ''} />
          ))}
        {properties.map(({ name, label }) => (
          <fieldset class="kern-fieldset">
            <legend class="kern-label">{label}</legend>
            <div class="kern-fieldset__body">
              <Side id={`ihr-${name}`} name={name} raw={raw[name] ?? ''} title="Ihr Wert" checked />
              <Side id={`anderer-${name}`} name={name} raw={now[name] ?? ''} title={`Wert von ${conflict.by}`} />
            </div>
          </fieldset>
        ))}
        <ButtonRow>
          <Button>So speichern</Button>
          <ButtonLink kind="tertiary" href={editorUrls.part(draft.id, part)}>
            Meine Änderung verwerfen
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const Hidden = ({ name, raw }: { readonly name: string; readonly raw: Raw }) => (
  <>
    {[raw].flat().map(value => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

interface SideProps {
  readonly id: string
  readonly name: string
  readonly raw: Raw
  readonly title: string
  readonly checked?: boolean
}

const Side = ({ id, name, raw, title, checked }: SideProps) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__radio"
      type="radio"
      id={id}
      name={name}
      value={[raw].flat().join(', ')}
      checked={checked ?? false}
    />
    <label class="kern-label" for={id}>
      {title}: <q>{[raw].flat().join(', ') || 'leer'}</q>
    </label>
  </div>
)
