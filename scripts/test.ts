// npm test: order first, then everything that runs. One line of progress each; the tests show their own.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from './test/find-chromium.ts'
import { type Outcome, runLoud, runQuiet } from './test/run-step.ts'

const PARTS = ['order', 'unit', 'journeys'] as const
type Part = (typeof PARTS)[number]

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const chosen = PARTS.filter(part => values.only === undefined || values.only === part)
if (chosen.length === 0) {
  console.error(`--only takes one of ${PARTS.join(', ')}`)
  process.exit(2)
}

const bin = (name: string) => join(root, 'node_modules', name)
const node = process.execPath
const COLORS = process.stdout.isTTY ? '--colors=force' : '--colors=off'
const TESTS = ['--import', 'tsx', '--test', '--test-isolation=none']

const order = (): Outcome[] => [
  runQuiet('lint and format', node, [bin('@biomejs/biome/bin/biome'), 'ci', COLORS, '--diagnostic-level=warn', '.']),
  runQuiet('types', node, [bin('typescript-7/bin/tsc'), '--noEmit', '-p', '.']),
  runQuiet('architecture', node, [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--output-type', 'err', 'src']),
  runQuiet('nothing unused', node, [bin('knip/bin/knip.js'), '--no-progress']),
]

const unit = (): Outcome =>
  runLoud('unit tests', node, [...TESTS, ...find('src/**/*.test.{ts,tsx}', 'service-packages/**/*.test.ts')])

function journeys(): Outcome {
  const files = find('test/journeys/**/*.test.{ts,tsx}')
  if (findChromium() !== undefined) return runLoud('journeys', node, [...TESTS, ...files])
  console.log('– journeys: skipped, no Chromium found (Debian: apt-get install chromium)')
  return { name: 'journeys', ok: true }
}

const find = (...patterns: string[]): string[] =>
  patterns.flatMap(pattern => globSync(pattern, { cwd: root })).toSorted()

const RUN: Readonly<Record<Part, () => readonly Outcome[]>> = {
  order,
  unit: () => [unit()],
  journeys: () => [journeys()],
}

const outcomes = [
  runQuiet('build', node, ['--import', 'tsx', 'scripts/build.ts']),
  ...chosen.flatMap(part => RUN[part]()),
]
const failed = outcomes.filter(outcome => !outcome.ok).map(outcome => outcome.name)
console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
