import { Select } from '../../../../../ui/components/select.tsx'
import type { Element } from '../../../../forms/domain/edit/tree.ts'
import { listsOf } from '../../../domain/lists/form-lists.ts'
import { textOf } from '../../../domain/rule-words/read-json.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'

/** Where the answers to choose from come from: the question itself, or one of the form's lists. */
export function ListChoice({
  view: { form, draft },
  element,
}: {
  readonly view: EditorView
  readonly element: Element
}) {
  if (!['radios', 'select', 'checkboxes'].includes(textOf(element.value, 'type'))) return null
  const lists = listsOf(form)
  const id = textOf(element.value, 'codeList')
  const list = lists.find(one => one.id === id)
  return (
    <>
      <input type="hidden" name="codeListGesehen" value={id} />
      {(lists.length > 0 || id !== '') && (
        <Select
          id="p-codeList"
          name="codeList"
          label="Woher kommen die Antworten?"
          placeholder=""
          value={id}
          options={[
            { value: '', label: 'Eigene Antworten' },
            ...lists.map(one => ({ value: one.id, label: `Aus der Liste „${one.name}“ (${one.entries.length})` })),
            ...(id !== '' && !list ? [{ value: id, label: `Aus der Liste „${id}“, die es nicht gibt` }] : []),
          ]}
        />
      )}
      <p class="aw-d-note">
        <a href={list ? editorUrls.part(draft.id, `list.${list.id}`) : editorUrls.lists(draft.id)}>
          {list ? `Liste „${list.name}“ ansehen` : 'Listen dieses Formulars'}
        </a>
      </p>
    </>
  )
}
