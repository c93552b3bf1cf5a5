import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { projectPath } from '../../src/platform/project.ts'
import { importOnce } from './fim-one.ts'
import type { Row } from './table.ts'

/** One process more or less in another's way decides a single run. */
const PROCESSES = 5

/** Imports the real schemas beside the project, from the file to the compiled form; nothing where they are not there. */
export async function measureFimImport(say: (line: string) => void): Promise<Row[]> {
  const dir = projectPath('..', 'shared', 'data', 'fim', 'xdf3')
  if (!existsSync(dir)) return []
  say('FIM schemas …')
  const files = readdirSync(dir)
    .map(id => `${dir}/${id}/schema.xdf.xml`)
    .sort((a, b) => statSync(b).size - statSync(a).size)
  const runs = Array.from({ length: PROCESSES }, () => alone(files[0] ?? '')).sort((a, b) => a.ms - b.ms)
  const typicalMs = runs[Math.floor(PROCESSES / 2)]?.ms ?? Number.NaN
  const mostMb = Math.max(...runs.map(({ mb }) => mb))
  let slowestMs = 0
  const before = performance.now()
  for (const file of files) slowestMs = Math.max(slowestMs, await importOnce(file))
  const allMs = performance.now() - before
  const row = (what: string, value: number, unit: string, goal: number): Row => ({
    what,
    value: Math.round(value),
    unit,
    goal: `≤ ${goal}`,
    met: value <= goal,
  })
  return [
    row(`FIM: largest schema to a form, first after start, median of ${PROCESSES}`, typicalMs, 'ms', 500),
    row('FIM: memory of the process for it, highest', mostMb, 'MB', 200),
    { what: 'FIM: slowest schema, warm', value: Math.round(slowestMs), unit: 'ms' },
    row(`FIM: all ${files.length} schemas to forms`, allMs, 'ms', 10_000),
  ]
}

function alone(file: string): { readonly ms: number; readonly mb: number } {
  const script = projectPath('bench', 'parts', 'fim-one.ts')
  const done = spawnSync(process.execPath, [...process.execArgv, script, file], { encoding: 'utf8' })
  return JSON.parse(done.stdout)
}
