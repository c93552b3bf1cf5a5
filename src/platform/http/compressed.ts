import { brotliCompressSync, constants } from 'node:zlib'

/** Pages below this fit the first flight of packets; packing them would cost more time than it saves. */
const COMPRESS_FROM_CHARACTERS = 14_000
/** 20 kB in some 0.3 ms; the highest quality takes a hundred times as long for a tenth less. */
const QUALITY = 4

/** The page in Brotli, where it is long and the browser takes it; undefined: send it as it is. */
export function compressed(page: string, acceptEncoding: string | undefined): Buffer | undefined {
  if (page.length < COMPRESS_FROM_CHARACTERS || !/\bbr\b/.test(acceptEncoding ?? '')) return undefined
  return brotliCompressSync(page, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  })
}
