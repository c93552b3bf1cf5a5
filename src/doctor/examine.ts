import type { Config } from '../platform/config.ts'
import { checkClock } from './clock.ts'
import { checkDatabase } from './database.ts'
import { checkDisk } from './disk.ts'
import type { Finding } from './finding.ts'
import { checkFonts } from './fonts.ts'
import { checkKey } from './key.ts'
import { checkMail } from './mail.ts'
import { openDatabase } from './open-database.ts'
import { checkPdf } from './pdf.ts'

/** Checks everything, one after the other, and passes each finding on as it comes. Changes nothing. */
export async function examine(config: Config, report: (finding: Finding) => void): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const add = (found: readonly Finding[]) => {
    for (const finding of found) {
      findings.push(finding)
      report(finding)
    }
  }
  add(await checkDisk(config))
  const opened = await openDatabase(config)
  if ('finding' in opened) add([opened.finding])
  const owner = 'owner' in opened ? opened.owner : undefined
  try {
    if (owner) {
      add(await checkDatabase(owner.db))
      add([await checkKey(config, owner)])
    }
    add([await checkMail(config), await checkFonts(), await checkPdf()])
    add(await checkClock(owner?.db))
  } finally {
    if ('close' in opened) await opened.close()
  }
  return findings
}
