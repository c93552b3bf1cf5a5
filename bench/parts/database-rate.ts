import pg from 'pg'

/** Durable single-row inserts a second that this database takes itself, each its own commit. */
export async function insertRate(connectionString: string, connections: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: connections })
  await pool.query('create table bench_probe (id bigint generated always as identity primary key, body bytea not null)')
  const body = Buffer.alloc(2000, 1)
  const until = performance.now() + seconds * 1000
  let count = 0
  const work = async (): Promise<void> => {
    while (performance.now() < until) {
      await pool.query({ name: 'probe', text: 'insert into bench_probe (body) values ($1)', values: [body] })
      count++
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  await pool.query('drop table bench_probe')
  await pool.end()
  return Math.round(count / seconds)
}
