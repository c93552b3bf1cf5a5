import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'

/** The download is a PDF, and says so; its text is read where poppler's pdftotext is installed. */
export async function assertPdf(download: Download, says: RegExp): Promise<void> {
  const path = await download.path()
  assert.equal(readFileSync(path).subarray(0, 5).toString('latin1'), '%PDF-')
  const { stdout, error } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  if (!error) assert.match(stdout, says)
}
