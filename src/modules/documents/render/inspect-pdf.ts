import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import type { TestContext } from 'node:test'

/** For tests: what a program on this machine says about a PDF; skips with a message where it is not installed. */
async function ask(t: TestContext, pdf: Buffer, command: string, ...options: string[]): Promise<string | undefined> {
  const child = spawn(command, options, { stdio: ['pipe', 'pipe', 'ignore'] })
  const started = new Promise<boolean>(resolve => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
  if (!(await started)) {
    t.diagnostic(`${command} is not installed: not checked`)
    return undefined
  }
  child.stdin.on('error', () => undefined).end(pdf)
  return (await buffer(child.stdout)).toString('utf8')
}

/** The text as a reader hears or copies it. */
export const textOf = (t: TestContext, pdf: Buffer) => ask(t, pdf, 'pdftotext', '-layout', '-', '-')
/** Title, author, whether it is tagged. */
export const factsOf = (t: TestContext, pdf: Buffer) => ask(t, pdf, 'pdfinfo', '-')
/** The tags in reading order. */
export const structureOf = (t: TestContext, pdf: Buffer) => ask(t, pdf, 'pdfinfo', '-struct-text', '-')
/** The file's objects, unpacked. */
export const sourceOf = (t: TestContext, pdf: Buffer) =>
  ask(t, pdf, 'qpdf', '--qdf', '--object-streams=disable', '-', '-')
