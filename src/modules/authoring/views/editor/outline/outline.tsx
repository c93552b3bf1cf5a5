import { type ElementPlace, nameOf } from '../../../../forms/domain/edit/edit.ts'
import { type Element, elementsOf } from '../../../../forms/domain/edit/tree.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { kindOf, titleOf } from '../element-words.ts'
import { AddMenu } from './add-menu.tsx'
import { Entry } from './entry.tsx'

/** The form as a tree: sections, pages, questions. */
export function Outline(view: EditorView) {
  const elements = elementsOf(view.form)
  const shown = view.search === '' ? undefined : matching(elements, view.search)
  const inForm = elements.filter(({ parent }) => parent.kind === 'form')
  const computed = elements.filter(({ parent }) => parent.kind === 'computed')
  const declarations = elements.filter(({ parent }) => parent.kind === 'declarations')
  const inside = Map.groupBy(elements, ({ list }) => list.slice(0, -1).join('/'))
  const branch = (list: readonly Element[]) => <Branch elements={list} inside={inside} view={view} shown={shown} />
  return (
    <section class="aw-d-outline" id="aufbau" aria-labelledby="aufbau-titel" tabIndex={-1} data-panel>
      <h2 id="aufbau-titel">Aufbau</h2>
      <Search {...view} />
      {shown?.size === 0 && <p class="aw-empty">Dazu gibt es nichts.</p>}
      <nav aria-label="Teile des Formulars" data-outline={editorUrls.change(view.draft.id)}>
        {branch(inForm)}
        {computed.length > 0 && <h3>Berechnete Werte</h3>}
        {branch(computed)}
        {declarations.length > 0 && <h3>Vor dem Absenden</h3>}
        {branch(declarations)}
      </nav>
      {view.mayEdit && <AddMenu {...view} />}
    </section>
  )
}

interface BranchProps {
  readonly elements: readonly Element[]
  /** What stands in an element, by the way to it. */
  readonly inside: ReadonlyMap<string, readonly Element[]>
  readonly view: EditorView
  readonly shown: ReadonlySet<string> | undefined
}

function Branch({ elements, inside, view, shown }: BranchProps) {
  const visible = elements.filter(({ place }) => shown?.has(nameOf(place)) ?? true)
  if (visible.length === 0) return null
  return (
    <ol>
      {visible.map(element => (
        <Entry
          element={element}
          selected={nameOf(element.place) === view.part}
          href={editorUrls.part(view.draft.id, nameOf(element.place))}
          finding={worst(view, element.place)}
          draggable={view.mayEdit && element.parent.kind !== 'declarations'}
        >
          <Branch
            elements={inside.get([...element.list, element.at].join('/')) ?? []}
            inside={inside}
            view={view}
            shown={shown}
          />
        </Entry>
      ))}
    </ol>
  )
}

function worst({ findings }: EditorView, place: ElementPlace): 'error' | 'warning' | undefined {
  const own = findings.filter(({ elementId }) => elementId === nameOf(place))
  return own.some(({ severity }) => severity === 'error') ? 'error' : own[0]?.severity
}

/** What fits the search, with all that it stands in. */
function matching(elements: readonly Element[], search: string): ReadonlySet<string> {
  const wanted = search.toLowerCase()
  const ways = elements
    .filter(({ place, value }) => `${titleOf(value)} ${kindOf(place, value)}`.toLowerCase().includes(wanted))
    .map(({ list, at }) => `${[...list, at].join('/')}/`)
  return new Set(
    elements
      .filter(({ list, at }) => ways.some(way => way.startsWith(`${[...list, at].join('/')}/`)))
      .map(({ place }) => nameOf(place)),
  )
}

const Search = ({ draft, part, search }: EditorView) => (
  <form class="aw-d-search" method="get" action={editorUrls.edit(draft.id)}>
    <input type="hidden" name="teil" value={part} />
    <label class="aw-hidden" for="suche">
      Im Formular suchen
    </label>
    <input class="kern-form-input__input" type="search" id="suche" name="suche" value={search} placeholder="Suchen" />
    <button class="aw-d-quiet" type="submit">
      Suchen
    </button>
  </form>
)
