import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import { readConfig } from '../platform/config.ts'
import { type ExitCode, readArgs } from './command.ts'

/** Checks everything and says what is broken. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArgs(args, { options: { json: { type: 'boolean' } } })
  const findings = await examine(readConfig(process.env), finding => {
    if (!values.json) console.log(lineOf(finding))
  })
  const broken = findings.filter(finding => finding.state === 'broken').length
  if (values.json) console.log(JSON.stringify({ ok: broken === 0, findings }, undefined, 2))
  else
    console.log(
      broken === 0 ? '\nAlles funktioniert.' : `\nDefekt: ${broken}. Die Abhilfe steht jeweils nach dem Pfeil.`,
    )
  return broken === 0 ? 0 : 1
}

const MARK = { ok: '✓', note: '!', broken: '✗' } as const

const lineOf = ({ check, state, text, remedy }: Finding): string =>
  `${MARK[state]} ${check.padEnd(14)} ${text}${remedy === undefined ? '' : ` → ${remedy}`}`
