import type { Database } from '../../platform/db/database.ts'
import type { PublishedList } from './domain/published-list.ts'
import { codeListsNamedIn } from './fim/named-lists.ts'
import type { XdfSchema } from './fim/xdf.ts'
import { type StoredList, selectCodeLists, selectStoredLists } from './store.ts'

/** The lists that a schema refers to, as far as they are known here: each in every version, the newest last. */
export const knownListsFor = async (db: Database, schema: XdfSchema): Promise<readonly PublishedList[]> =>
  inOrder(await selectCodeLists(db, codeListsNamedIn(schema)))

/** All versions of these lists that are known here, the newest last. */
export const publishedVersions = async (db: Database, uris: readonly string[]): Promise<readonly PublishedList[]> =>
  inOrder(await selectCodeLists(db, uris))

export const storedLists = async (db: Database): Promise<readonly StoredList[]> => inOrder(await selectStoredLists(db))

const inOrder = <L extends Pick<PublishedList, 'uri' | 'version'>>(found: L[]): L[] =>
  found.sort((a, b) => a.uri.localeCompare(b.uri, 'en') || compareVersions(a.version, b.version))

/** "1.10" comes after "1.9". */
export const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })
