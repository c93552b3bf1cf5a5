// Runs a TypeScript file on the Node that the project pins, whatever Node the machine has.
import { spawn } from 'node:child_process'
import { nodePath } from './node-path.mjs'

const child = spawn(nodePath(), ['--import', 'tsx', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
