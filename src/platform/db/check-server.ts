import pg from 'pg'

const OLDEST_VERSION = 15
const LONGEST_WAIT_MS = 10_000

/** The server is too old, or does not answer in time; the message says in one line what to do. */
export class ServerProblem extends Error {}

/** Whether this server can be used; throws what `pg` throws when it can't be reached. */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: LONGEST_WAIT_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
    const version = rows[0]?.version ?? ''
    if (Number.parseInt(version, 10) < OLDEST_VERSION)
      throw new ServerProblem(
        `Der Server aus DATABASE_URL ist PostgreSQL ${version}. Nötig ist Version ${OLDEST_VERSION} oder neuer.`,
      )
  } catch (error) {
    throw isTimeout(error) ? new ServerProblem(SILENT) : error
  } finally {
    await client.end()
  }
}

const SILENT = 'Der Server aus DATABASE_URL antwortet nicht. Stimmt die Adresse, und lässt die Firewall Sie durch?'

const isTimeout = (error: unknown): boolean => error instanceof Error && /timeout/i.test(error.message)
