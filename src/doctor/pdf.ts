import { systemClock } from '../platform/clock.ts'
import { broken, type Finding, ok, reasonOf } from './finding.ts'

const CHECK = 'PDF'
const PAGE = '#set document(title: "Prüfung")\n#set text(lang: "de")\n= Prüfung\nÄÖÜ äöü ß €'

/** Makes a page with German letters, as accessible as every other. */
export async function checkPdf(): Promise<Finding> {
  try {
    const { renderPdf } = await import('../modules/documents/index.ts')
    const started = performance.now()
    const pdf = await renderPdf({ clock: systemClock }, { template: PAGE, data: {} })
    if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('kein PDF')
    return ok(CHECK, `erzeugt in ${Math.round(performance.now() - started)} ms`)
  } catch (error) {
    return broken(CHECK, reasonOf(error), 'Führen Sie „npm ci“ aus.')
  }
}
