import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { inspectSchema } from '../../src/modules/forms/fim/inspect.ts'
import { readXdf } from '../../src/modules/forms/fim/read-xdf.ts'
import { projectPath } from '../../src/platform/project.ts'
import type { Row } from './table.ts'

/** Reads the real schemas beside the project, rules included; nothing where they are not there. */
export async function measureFimImport(say: (line: string) => void): Promise<Row[]> {
  const dir = projectPath('..', 'shared', 'data', 'fim', 'xdf3')
  if (!existsSync(dir)) return []
  say('FIM schemas …')
  let largestMs = 0
  let peakMb = 0
  const before = performance.now()
  const ids = readdirSync(dir)
  for (const id of ids) {
    const start = performance.now()
    const outcome = await readXdf(createReadStream(`${dir}/${id}/schema.xdf.xml`))
    if (!outcome.ok) throw new Error(`${id}: ${outcome.message}`)
    inspectSchema(outcome.schema)
    largestMs = Math.max(largestMs, performance.now() - start)
    peakMb = Math.max(peakMb, process.memoryUsage().rss / 1e6)
  }
  const allMs = performance.now() - before
  return [
    {
      what: 'FIM: slowest schema read, with rules',
      value: Math.round(largestMs),
      unit: 'ms',
      goal: '≤ 500',
      met: largestMs <= 500,
    },
    { what: 'FIM: memory at most', value: Math.round(peakMb), unit: 'MB' },
    {
      what: `FIM: all ${ids.length} schemas`,
      value: Math.round(allMs),
      unit: 'ms',
      goal: '≤ 10000',
      met: allMs <= 10_000,
    },
  ]
}
