import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from '../src/ui/build-assets.ts'
import { bundleIslands } from './build/islands.ts'
import { bundleServer } from './build/server.ts'
import { packStatic, writeHashed } from './build/static-files.ts'

const startedAt = new Date()
const root = join(import.meta.dirname, '..')
const draft = join(root, `node_modules/.cache/amtsweg/dist.${process.pid}`)
const staticDir = join(draft, 'static')

/** Everything is built beside dist and takes its place when complete: a broken build leaves the last good one. */
try {
  mkdirSync(staticDir, { recursive: true })
  const [assets, islands] = await Promise.all([
    buildAssets(staticDir),
    bundleIslands(root),
    bundleServer(root, join(draft, 'server')),
  ])
  const manifest = { ...assets, ...writeHashed(staticDir, islands) }
  writeFileSync(join(staticDir, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  await packStatic(staticDir)
  const note = join(draft, 'build.json')
  writeFileSync(note, `${JSON.stringify({ builtAt: startedAt })}\n`)
  utimesSync(note, startedAt, startedAt)
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(draft, join(root, 'dist'))
} finally {
  rmSync(draft, { recursive: true, force: true })
}
console.log(`Built in ${Date.now() - startedAt.getTime()} ms.`)
