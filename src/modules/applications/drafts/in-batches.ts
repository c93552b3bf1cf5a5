interface Waiting<Item, Result> {
  readonly item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

interface Queue<Item, Result> {
  readonly waiting: Waiting<Item, Result>[]
  underWay: number
}

/** While one batch waits for the disk, the next is already under way. */
const UNDER_WAY = 2

/**
 * Gathers what comes while others are being written, and writes it together: under load one commit carries dozens of
 * saves, and a lone save waits for nobody. `run` gets items of one key and returns their results in order; when it
 * throws, each of its items fails. Two batches of a key may be under way at once: their order is not kept.
 */
export function inBatches<Key, Item, Result>(
  most: number,
  run: (key: Key, items: readonly Item[]) => Promise<readonly Result[]>,
): (key: Key, item: Item) => Promise<Result> {
  const queues = new Map<Key, Queue<Item, Result>>()

  const write = async (key: Key, batch: readonly Waiting<Item, Result>[]): Promise<void> => {
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

  const drain = async (key: Key, queue: Queue<Item, Result>): Promise<void> => {
    queue.underWay++
    while (queue.waiting.length > 0) await write(key, queue.waiting.splice(0, most))
    queue.underWay--
    if (queue.underWay === 0) queues.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const queue = queues.get(key) ?? { waiting: [], underWay: 0 }
      queues.set(key, queue)
      queue.waiting.push({ item, resolve, reject })
      if (queue.underWay < UNDER_WAY) void drain(key, queue)
    })
}
