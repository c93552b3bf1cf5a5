import type { App } from '../../../platform/app.ts'
import type { PublishedList } from '../domain/published-list.ts'
import { insertCodeList, selectCodeLists } from '../store.ts'

export type AddListOutcome =
  /** Not `added`: exactly this was known. */
  | { readonly ok: true; readonly added: boolean }
  | { readonly ok: false; readonly reason: 'other-content'; readonly message: string }

/** Makes a published list known. What a version holds never changes: forms rely on it. */
export async function addCodeList(app: App, list: PublishedList): Promise<AddListOutcome> {
  if (await insertCodeList(app.db, list)) return { ok: true, added: true }
  const { uri, version } = list
  const known = (await selectCodeLists(app.db, [uri])).find(other => other.version === version)
  if (known && contentOf(known) === contentOf(list)) return { ok: true, added: false }
  return {
    ok: false,
    reason: 'other-content',
    message: `„${list.name}“ in Version ${version} ist schon mit anderem Inhalt eingelesen. Eine Version ändert sich nie: Lassen Sie dem Inhalt eine neue Nummer geben, oder laden Sie die richtige Datei im XRepository.`,
  }
}

const contentOf = ({ name, entries }: PublishedList): string =>
  JSON.stringify([name, entries.map(({ value, label }) => [value, label])])
