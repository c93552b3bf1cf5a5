interface Waiting<Item, Result> {
  readonly item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

/**
 * Gathers what comes while the one before is being written, and writes it together: under load one commit carries
 * dozens of saves, and a lone save waits for nobody. `run` gets items of one key and returns their results in order;
 * when it throws, each of its items fails.
 */
export function inBatches<Key, Item, Result>(
  most: number,
  run: (key: Key, items: readonly Item[]) => Promise<readonly Result[]>,
): (key: Key, item: Item) => Promise<Result> {
  const queues = new Map<Key, Waiting<Item, Result>[]>()

  const drain = async (key: Key, queue: Waiting<Item, Result>[]): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, most)
      try {
        const results = await run(
          key,
          batch.map(({ item }) => item),
        )
        for (const [at, result] of results.entries()) batch[at]?.resolve(result)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    queues.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject }
      const queue = queues.get(key)
      if (queue) return void queue.push(waiting)
      const fresh = [waiting]
      queues.set(key, fresh)
      void drain(key, fresh)
    })
}
