interface Reader<Source extends object, Value> {
  /** One short question whose answer changes when the value does. */
  version(source: Source): Promise<string>
  read(source: Source): Promise<Value>
}

export interface Kept<Source extends object, Value> {
  of(source: Source): Promise<Value>
  /** After this process changed it. */
  forget(source: Source): void
}

interface State<Value> {
  version: string
  value: Promise<Value>
  askedAt: number
}

/** Other processes change reference data seldom, and nobody minds when it shows half a minute later. */
const TRUSTED_MS = 30_000

/**
 * Reference data that is small and asked for by every request: read once, kept in the process, read again when its
 * version changed. While that is found out, everyone goes on with what there is.
 */
export function kept<Source extends object, Value>(
  { version, read }: Reader<Source, Value>,
  now: () => number = () => performance.now(),
): Kept<Source, Value> {
  const states = new WeakMap<Source, State<Value>>()

  const start = (source: Source): State<Value> => {
    const state: State<Value> = { version: '', value: Promise.resolve().then(load), askedAt: now() }
    // The version first: a change between the two is then seen the next time.
    async function load(): Promise<Value> {
      state.version = await version(source)
      return read(source)
    }
    states.set(source, state)
    state.value.catch(() => states.get(source) === state && states.delete(source))
    return state
  }

  const look = async (source: Source, state: State<Value>): Promise<void> => {
    const current = await version(source)
    if (current === state.version) return
    const value = await read(source)
    if (states.get(source) === state)
      states.set(source, { version: current, value: Promise.resolve(value), askedAt: now() })
  }

  return {
    of: source => {
      const state = states.get(source)
      if (!state) return start(source).value
      if (now() - state.askedAt > TRUSTED_MS) {
        state.askedAt = now()
        look(source, state).catch(() => undefined)
      }
      return state.value
    },
    forget: source => void states.delete(source),
  }
}
