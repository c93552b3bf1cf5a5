import type { Pool } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { type DraftSave, saveDrafts } from '../store.ts'

interface Waiting {
  readonly save: DraftSave
  resolve(saved: boolean): void
  reject(error: unknown): void
}

const MAX_BATCH = 200

/**
 * Saves drafts durably, many with one commit: while one batch is being written, the next gathers. Under load a
 * commit carries dozens of pages; a lone save waits for nobody. Resolves after the commit: true when saved, false
 * when somebody saved that draft in between.
 */
export function createSaveQueue(pool: Pool): (tenantId: TenantId, save: DraftSave) => Promise<boolean> {
  const queues = new Map<TenantId, Waiting[]>()

  const drain = async (tenantId: TenantId, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, MAX_BATCH)
      try {
        const saved = await saveDrafts(
          pool,
          tenantId,
          batch.map(({ save }) => save),
        )
        for (const { save, resolve } of batch) resolve(saved.has(save.id))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    queues.delete(tenantId)
  }

  return (tenantId, save) =>
    new Promise((resolve, reject) => {
      const waiting = { save, resolve, reject }
      const queue = queues.get(tenantId)
      if (queue) return void queue.push(waiting)
      const fresh = [waiting]
      queues.set(tenantId, fresh)
      void drain(tenantId, fresh)
    })
}
