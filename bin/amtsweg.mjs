#!/usr/bin/env node
// Runs on any Node since 14: finds the pinned one, builds when sources changed, and starts the command there.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE_OPTIONS } from './node-options.mjs'
import { nodePath } from './node-path.mjs'
import { runChild } from './run-child.mjs'
import { isBuildStale } from './stale-build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = nodePath()
if (isBuildStale(root)) {
  console.error('Baue die Anwendung …')
  const build = spawnSync(node, ['--import', 'tsx', join(root, 'scripts/build.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (build.status !== 0) {
    console.error('Die Anwendung ließ sich nicht bauen. Die Meldung steht oben.')
    process.exit(1)
  }
}
runChild([...NODE_OPTIONS, join(root, 'dist/server/cli.js'), ...process.argv.slice(2)], true)
