import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * This thread's garbage collector. The compiler's results lie outside JavaScript's heap, where the collector does
 * not see how large they are: left alone, it would let hundreds of megabytes wait.
 */
export function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  return () => {
    if (typeof collect === 'function') collect()
  }
}
