export interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** As it is written in the goals: "≥ 40". */
  readonly goal?: string
  readonly met?: boolean
}

const number = new Intl.NumberFormat('en-US')

/** A Markdown table, so that it can go into docs/performance.md as it is. */
export function printTable(machine: string, rows: readonly Row[]): void {
  console.log(`${machine}, ${new Date().toISOString().slice(0, 10)}\n`)
  console.log('| measured | figure | goal | |\n|---|---:|---:|---|')
  for (const { what, value, unit, goal = '', met } of rows)
    console.log(
      `| ${what} | ${number.format(value)} ${unit} | ${goal} | ${met === undefined ? '' : met ? 'met' : 'MISSED'} |`,
    )
}
