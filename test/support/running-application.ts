import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { type RunningApplication, startApplication } from '../../src/main.ts'
import { readConfig } from '../../src/platform/config.ts'

let started: Promise<RunningApplication & { readonly folder: string }> | undefined

/** The whole application with its demo data on an empty folder; every test of this run shares it. */
export async function runningApplication(): Promise<string> {
  started ??= start()
  return (await started).url
}

after(async () => {
  if (!started) return
  const { stop, folder } = await started
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'amtsweg-journey-'))
  const port = await freePort()
  const running = await startApplication(
    readConfig({ AMTSWEG_DATA_DIR: folder, AMTSWEG_PORT: String(port), AMTSWEG_LOG: 'error' }),
    () => {},
  )
  return { ...running, folder }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
}
