import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

export interface BuiltFile {
  /** "task-list.js" */
  readonly name: string
  readonly bytes: Uint8Array
}

const isIsland = (name: string): boolean => /^[a-z0-9-]+\.tsx?$/.test(name) && !name.endsWith('.d.ts')

/** One minified script for each file in src/islands. */
export async function bundleIslands(root: string): Promise<BuiltFile[]> {
  const folder = join(root, 'src/islands')
  const entryPoints = readdirSync(folder).filter(isIsland)
  if (entryPoints.length === 0) return []
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entryPoints.map(name => join(folder, name)),
    outdir: 'islands',
    write: false,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  })
  return outputFiles.map(file => ({ name: basename(file.path), bytes: file.contents }))
}
