import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { BuiltFile } from './islands.ts'

/** Writes each file under a name that changes with its content; returns logical name → file name. */
export function writeHashed(folder: string, files: readonly BuiltFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ name, bytes }) => {
      const extension = extname(name)
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
      const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`
      writeFileSync(join(folder, hashed), bytes)
      return [name, hashed]
    }),
  )
}

const PACKED = ['.css', '.js', '.svg', '.json', '.txt', '.ico']
/** Below this the headers weigh more than what packing saves. */
const PACK_FROM_BYTES = 256

/** Puts a .br and a .gz beside every file that gains by it; fonts and images are packed already. */
export async function packStatic(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => PACKED.includes(extname(name)) && name !== 'manifest.json')
    .map(name => join(folder, name))
    .filter(file => statSync(file).size >= PACK_FROM_BYTES)
  await Promise.all(files.map(pack))
}

async function pack(file: string): Promise<void> {
  const bytes = readFileSync(file)
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  writeFileSync(`${file}.br`, brotli)
  writeFileSync(`${file}.gz`, gzipped)
}
