import { createReadStream } from 'node:fs'
import { formFromSchema } from '../../src/modules/forms/fim/form-from-schema.ts'
import { readXdf } from '../../src/modules/forms/fim/read-xdf.ts'

/** A whole import: the file is read, becomes a form, and the form compiles. */
export async function importOnce(file: string): Promise<number> {
  const start = performance.now()
  const outcome = await readXdf(createReadStream(file))
  if (!outcome.ok) throw new Error(`${file}: ${outcome.message}`)
  formFromSchema(outcome.schema)
  return performance.now() - start
}

// As a process of its own: the first import after the start, and what it takes of memory.
if (process.argv[1] === import.meta.filename) {
  const ms = await importOnce(process.argv[2] ?? '')
  console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1000 }))
}
