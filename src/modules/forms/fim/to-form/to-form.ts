import type { Form, Page, Section } from '../../domain/model.ts'
import { placesOf } from '../places.ts'
import { noteOf } from '../schema-rules.ts'
import { translateRules } from '../translate-rules.ts'
import type { XdfSchema, XdfStructure } from '../xdf.ts'
import type { Building } from './building.ts'
import { demandsOf } from './demands.ts'
import { fieldIds } from './field-ids.ts'
import { listsAround } from './in-form-words.ts'
import { pagesFor } from './layout.ts'
import { CodeLists, type KnownList } from './lists.ts'
import { kebabCase, Names } from './names.ts'
import { originOf } from './origin.ts'
import { placeLeftOvers } from './place-left-overs.ts'

export interface ToForm {
  /** Ids that paths have had before: a newer version of a schema keeps them. */
  readonly ids?: ReadonlyMap<string, string>
  /** Names of the author's own fields. */
  readonly taken?: Iterable<string>
  readonly lists?: readonly KnownList[]
}

/** The form as far as the schema says it; `skip` names effects of rules that did not work out, with the reason. */
export function draftForm(schema: XdfSchema, options: ToForm, skip: ReadonlyMap<string, string>): Form {
  const places = new Map(placesOf(schema).map(place => [place.path, place]))
  const ids = fieldIds(schema, options.ids ?? new Map(), ['richtigkeit', ...(options.taken ?? [])])
  const lists = new CodeLists(options.lists ?? [])
  const open = new Set(
    [...places.values()].flatMap(({ path, structure: { element } }) =>
      element.kind === 'field' && !element.values && element.codeList && !lists.find(element.codeList) ? [path] : [],
    ),
  )
  const building: Building = {
    ids,
    lists,
    demands: demandsOf(translateRules(schema), { ids, places, open, lists: listsAround(places.values()) }, skip),
    pageIds: new Names(),
    places,
    placed: new Set(),
  }
  const sections = sectionsOf(schema, building)
  const codeLists = lists.taken()
  return placeLeftOvers(
    {
      format: 'amtsweg/form/1',
      sections,
      declarations: [
        {
          type: 'declaration',
          id: 'richtigkeit',
          label: 'Richtigkeit der Angaben',
          text: 'Meine Angaben sind richtig und vollständig.',
        },
      ],
      ...(Object.keys(codeLists).length === 0 ? {} : { codeLists }),
      fim: noteOf(schema),
    },
    building,
  )
}

/** One section for each group at the top; fields between them share one. */
function sectionsOf(schema: XdfSchema, building: Building): Section[] {
  const names = new Names()
  const sections: Section[] = []
  let loose: XdfStructure[] = []
  const add = (title: string, children: readonly XdfStructure[]): void => {
    const pages: Page[] = [...pagesFor(children, '', { title, when: [] }, building)]
    const [child] = children
    const group = child?.element.kind === 'group' ? building.places.get(child.element.id) : undefined
    if (pages.length === 0) return
    const id = names.take(kebabCase(title, 'abschnitt'), '-')
    sections.push({ id, title: title.slice(0, 4000), pages, ...(group ? { fim: originOf(group) } : {}) })
  }
  const addLoose = (): void => {
    if (loose.length > 0) add(sections.length === 0 ? 'Allgemeine Angaben' : 'Weitere Angaben', loose)
    loose = []
  }
  for (const child of schema.children) {
    if (child.element.kind === 'field') loose.push(child)
    else {
      addLoose()
      add(child.element.label, [child])
    }
  }
  addLoose()
  return sections
}
