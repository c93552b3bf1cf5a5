// Runs a TypeScript file on the Node that the project pins, whatever Node the machine has.
import { runChild } from './run-child.mjs'

runChild(['--import', 'tsx', ...process.argv.slice(2)], false)
