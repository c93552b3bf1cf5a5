import type { Level } from '../../../domain/items-around.ts'
import { editorUrls } from '../editor-urls.ts'

interface ItemChoiceProps {
  readonly draftId: string
  readonly part: string
  readonly levels: readonly Level[]
}

/** Which item of a list is looked at; the lists within depend on the ones around them. */
export function ItemChoice({ draftId, part, levels }: ItemChoiceProps) {
  const empty = levels.find(({ count }) => count === 0)
  return (
    <>
      {levels.some(({ count }) => count > 1) && (
        <form class="aw-d-filter" method="get" action={editorUrls.edit(draftId)}>
          <input type="hidden" name="teil" value={part} />
          {levels.map(({ title, itemName, count, chosen }, level) =>
            count === 0 ? null : (
              <>
                <label for={`eintrag-${level}`}>{title}</label>
                <select class="kern-form-input__select" id={`eintrag-${level}`} name="eintrag">
                  {Array.from({ length: count }, (_, index) => (
                    <option value={index + 1} selected={index === chosen}>
                      {itemName} {index + 1}
                    </option>
                  ))}
                </select>
              </>
            ),
          )}
          <button class="aw-d-quiet" type="submit">
            Ansehen
          </button>
        </form>
      )}
      {empty && <p>„{empty.title}“ hat in Ihren Testantworten noch keinen Eintrag. So wäre es mit einem leeren.</p>}
    </>
  )
}
