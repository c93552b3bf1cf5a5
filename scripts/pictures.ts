// Writes the pictures of the guide for form authors: node bin/node.mjs scripts/pictures.ts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApplication } from '../src/main.ts'
import { readConfig } from '../src/platform/config.ts'
import { launchedChromium } from '../test/support/chromium.ts'
import { FormAuthor } from '../test/support/form-author.ts'
import { Visitor } from '../test/support/visitor.ts'
import { beginForm, buildForm } from './pictures/build-form.ts'
import { changeLater, collide, fromSchema, lookAround, publish } from './pictures/show-form.ts'

const DESK = { viewport: { width: 1280, height: 1100 } } as const
const PHONE = { viewport: { width: 390, height: 760 } } as const

const dataDir = mkdtempSync(join(tmpdir(), 'amtsweg-pictures-'))
const port = process.env['AMTSWEG_PORT'] ?? '8141'
const running = await startApplication(
  readConfig({ AMTSWEG_DATA_DIR: dataDir, AMTSWEG_PORT: port, AMTSWEG_LOG: 'error' }),
  () => {},
)
try {
  const author = await FormAuthor.signIn('formulare@neustadt.example', DESK, running.url)
  const second = await FormAuthor.signIn('freigabe@neustadt.example', DESK, running.url)
  const applicant = await Visitor.arrive(PHONE, running.url)
  await beginForm(author)
  await buildForm(author)
  await lookAround(author)
  await collide(author, second)
  const address = await publish(author, second)
  await changeLater(author, second, applicant, address)
  await fromSchema(author)
  for (const one of [author.visitor, applicant]) await one.leave()
  // The collision was meant: its answer 409 is no trouble.
  await second.visitor.context.close()
} finally {
  await (await launchedChromium()).close()
  await running.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
