import { createHash } from 'node:crypto'
import { type Database, inTenant } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import { type AuditEntry, canonicalEntry } from './domain.ts'
import { insertSeals, lastSeal, sealedEntries, unsealedEntries } from './store.ts'

const BATCH = 500
const START = Buffer.alloc(32)

const link = (previous: Buffer, entry: AuditEntry): Buffer =>
  createHash('sha256').update(previous).update(canonicalEntry(entry)).digest()

/**
 * Chains the entries that are new: each seal hashes the one before it and its entry, so that nobody can change
 * or remove an entry unseen. Runs by the clock and not in the writers' transactions, which would have to queue
 * for the chain's end. Two sealers at once: the second fails on the key and tries later. Returns how many it sealed.
 */
export const sealEntries = (db: Database, tenantId: TenantId): Promise<number> =>
  inTenant(db, tenantId, async tx => {
    const fresh = await unsealedEntries(tx, BATCH)
    const last = await lastSeal(tx)
    let { seq, hash } = last ?? { seq: 0, hash: START }
    const seals = fresh.map(entry => {
      seq += 1
      hash = link(hash, entry)
      return { seq, entryId: entry.id, hash }
    })
    await insertSeals(tx, tenantId, seals)
    return seals.length
  })

/** Walks the chain; `brokenAt` is the first seal that does not fit its entry. */
export const verifyChain = (
  db: Database,
  tenantId: TenantId,
): Promise<{ ok: true; sealed: number } | { ok: false; brokenAt: number }> =>
  inTenant(db, tenantId, async tx => {
    let previous: Buffer = START
    let seq = 0
    for (;;) {
      const rows = await sealedEntries(tx, seq, BATCH)
      for (const row of rows) {
        if (row.seq !== seq + 1 || !row.entry || !link(previous, row.entry).equals(row.hash))
          return { ok: false, brokenAt: seq + 1 }
        previous = row.hash
        seq = row.seq
      }
      if (rows.length < BATCH) return { ok: true, sealed: seq }
    }
  })
