import { type ParseArgsConfig, parseArgs } from 'node:util'

/** 0: done. 1: failed. 2: called in a wrong way. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  readonly usage: string
  readonly summary: string
  readonly help: string
  load(): Promise<{ run(args: readonly string[]): Promise<ExitCode> }>
}

/** The command line can't be understood; the message says what is wrong with it. */
export class UsageError extends Error {}

/** node's parseArgs, strict, with its complaints in German. */
export function readArgs<T extends Omit<ParseArgsConfig, 'args' | 'strict'>>(args: readonly string[], config: T) {
  try {
    return parseArgs({ ...config, args: [...args], strict: true })
  } catch (error) {
    throw new UsageError(complaint(error, args))
  }
}

function complaint(error: unknown, args: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const named = error instanceof Error ? (/'(-[^' ]*)/.exec(error.message)?.[1] ?? '') : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Die Angabe ${named} gibt es hier nicht.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Bei ${named} fehlt der Wert oder er ist zu viel.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Das ist zu viel: „${args.filter(arg => !arg.startsWith('-')).join(' ')}“.`
  throw error
}

/** The value of an option that must be there. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined || value.trim() === '') throw new UsageError(`Es fehlt ${option}.`)
  return value
}
