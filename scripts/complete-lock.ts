// Run after every `npm install`: names the optional packages for other platforms in package-lock.json.
// npm leaves out those that its registry does not have, and `npm ci` then refuses the file on every machine.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockEntry {
  version?: string
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  [field: string]: unknown
}

const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony', 'aix', 'sunos', 'netbsd', 'openbsd']
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']

const file = join(import.meta.dirname, '..', 'package-lock.json')
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(file, 'utf8'))

const added: Record<string, LockEntry> = {}
for (const parent of Object.values(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (!(place in lock.packages)) added[place] = entry(name, version, parent.dev === true)
  }

lock.packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...added }).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
)
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
console.log(`${Object.keys(added).length} packages for other platforms added to package-lock.json.`)

/** The platform stands in the name: "…-linux-x64-musl". */
function entry(name: string, version: string, dev: boolean): LockEntry {
  const words = name.split(/[-/]/)
  const os = words.find(word => SYSTEMS.includes(word))
  const cpu = words.find(word => PROCESSORS.includes(word))
  if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version) || cpu === undefined)
    throw new Error(`${name}@${version}: neither an exact version nor a platform in its name; add it by hand`)
  const musl = words.some(word => word.startsWith('musl'))
  const libc = musl ? ['musl'] : words.some(word => word.startsWith('gnu')) ? ['glibc'] : undefined
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}
