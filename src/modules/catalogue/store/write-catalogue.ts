import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { DictionaryEntry } from '../domain/dictionary.ts'
import { createDictionary } from '../domain/dictionary.ts'
import type { Lage, Leistung } from '../domain/leistung.ts'
import { collectWords, countWords, searchDocument } from '../domain/search-document.ts'
import type { CatalogueTables } from './rows.ts'

/** Rows in one statement; more make the message large without being faster. */
const BATCH = 500

/** Replaces the whole catalogue: Leistungen, Lagen and words. Offers and exceptions stay. */
export async function replaceCatalogue(tx: Tx, leistungen: readonly Leistung[], lagen: readonly Lage[]): Promise<void> {
  const words = collectWords(leistungen)
  const dictionary = createDictionary(words)
  const documents = leistungen.map(leistung => ({ leistung, ...searchDocument(leistung, dictionary) }))
  const tables = tx.withTables<CatalogueTables>()
  await tables.deleteFrom('leistungen').execute()
  await tables.deleteFrom('lagen').execute()
  await saveWords(tx, countWords(words, documents))
  if (lagen.length > 0)
    await tables
      .insertInto('lagen')
      .values(lagen.map((lage, position) => ({ ...lage, position })))
      .execute()
  for (let start = 0; start < documents.length; start += BATCH) {
    const rows = documents.slice(start, start + BATCH).map(({ leistung, vector, keys }) => ({
      leika_key: leistung.leikaKey,
      ozg_id: leistung.ozgId ?? null,
      name: leistung.name,
      title: leistung.title,
      lage: leistung.lage,
      themenfeld: leistung.themenfeld,
      level: leistung.level,
      office: leistung.office ?? null,
      synonyms: leistung.synonyms,
      popularity: leistung.popularity,
      teaser: leistung.texts.teaser,
      texts: leistung.texts,
      search_vector: vector,
      search_keys: keys,
    }))
    await sql`
      insert into leistungen select * from jsonb_populate_recordset(null::leistungen, ${JSON.stringify(rows)}::jsonb)`.execute(
      tx,
    )
  }
}

async function saveWords(tx: Tx, words: readonly DictionaryEntry[]): Promise<void> {
  await tx.withTables<CatalogueTables>().deleteFrom('catalogue_words').execute()
  await sql`
    insert into catalogue_words (stem, word, documents)
    select stem, word, documents
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as entry(stem text, word text, documents int)`.execute(tx)
}

export async function isCatalogueLoaded(db: Tx, hash: string): Promise<boolean> {
  const row = await db
    .withTables<CatalogueTables>()
    .selectFrom('catalogue_lists')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row !== undefined
}

export async function noteCatalogue(tx: Tx, hash: string): Promise<void> {
  const tables = tx.withTables<CatalogueTables>()
  await tables.deleteFrom('catalogue_lists').execute()
  await tables.insertInto('catalogue_lists').values({ hash }).execute()
}
