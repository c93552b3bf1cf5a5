import type { ExitCode } from './command.ts'

export interface Spoken {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command and keeps what it writes. */
export async function spoken(command: () => Promise<ExitCode>): Promise<Spoken> {
  const { log, error } = console
  const lines = { out: [] as string[], err: [] as string[] }
  console.log = (line: unknown) => void lines.out.push(String(line))
  console.error = (line: unknown) => void lines.err.push(String(line))
  try {
    const code = await command()
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
  } finally {
    console.log = log
    console.error = error
  }
}
