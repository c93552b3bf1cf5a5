import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'
import { broken, type Finding, note, ok, reasonOf } from './finding.ts'

const GIGABYTE = 1_000_000_000
const NEEDED_BYTES = GIGABYTE
const COMFORTABLE_BYTES = 5 * GIGABYTE
const CHECK = 'Speicherplatz'

/** Whether the data folder can be written to, and how much room is left. */
export async function checkDisk(config: Config): Promise<Finding[]> {
  return [checkWriting(config.dataDir), checkSpace(config.dataDir)]
}

function checkWriting(folder: string): Finding {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    writeFileSync(probe, 'x', { flush: true })
    rmSync(probe)
    return ok(CHECK, `${folder} ist beschreibbar`)
  } catch (error) {
    return broken(
      CHECK,
      reasonOf(error),
      'Geben Sie diesem Benutzer das Schreibrecht oder ändern Sie AMTSWEG_DATA_DIR.',
    )
  }
}

function checkSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const text = `${(free / GIGABYTE).toLocaleString('de-DE', { maximumFractionDigits: 1 })} GB frei`
  if (free < NEEDED_BYTES) return broken(CHECK, text, 'Schaffen Sie Platz: mindestens 1 GB, besser 5 GB.')
  return free < COMFORTABLE_BYTES ? note(CHECK, text, 'Planen Sie mehr Platz ein.') : ok(CHECK, text)
}
