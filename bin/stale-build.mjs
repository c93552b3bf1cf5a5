import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'scripts/build', 'scripts/build.ts', 'package-lock.json']

/** Whether a source, or a folder of them, changed after the last build. */
export function isBuildStale(root) {
  const built = statSync(join(root, 'dist/build.json'), { throwIfNoEntry: false })
  if (built === undefined) return true
  return SOURCES.some(name => changedAfter(join(root, name), built.mtimeMs))
}

function changedAfter(path, time) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return false
  if (found.mtimeMs > time) return true
  return found.isDirectory() && readdirSync(path).some(name => !isTest(name) && changedAfter(join(path, name), time))
}

const isTest = name => /\.test\.tsx?$/.test(name)
