import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NEEDED_MAJOR = 24

/** The pinned Node from node_modules, else this one when it is new enough; ends with one line when neither is. */
export function nodePath() {
  if (!existsSync(fileURLToPath(new URL('../node_modules/', import.meta.url))))
    giveUp('Es fehlen die Pakete. Führen Sie zuerst „npm ci“ aus.')
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = fileURLToPath(new URL(`../node_modules/${name}/bin/${file}`, import.meta.url))
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath
  giveUp(
    `Amtsweg braucht Node ${NEEDED_MAJOR}. Hier läuft ${process.versions.node}, und das Paket ${name} ist nicht installiert. Führen Sie „npm ci“ aus oder installieren Sie Node ${NEEDED_MAJOR}.`,
  )
}

function giveUp(line) {
  console.error(line)
  process.exit(1)
}
