import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24

/** The pinned Node from node_modules, else this one when it is new enough; ends with one line when neither is. */
export function nodePath() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = fileURLToPath(new URL(`../node_modules/${name}/bin/${file}`, import.meta.url))
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath
  console.error(
    `amtsweg needs Node ${NEEDED_MAJOR}. This is ${process.versions.node}, and the package ${name} is not installed: run "npm ci", or install Node ${NEEDED_MAJOR}.`,
  )
  process.exit(1)
}
