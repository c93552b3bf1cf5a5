/** Safe first: every acknowledged write is on the disk. */
export const DURABLE: readonly string[] = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']

/** For databases that live as long as a test run. */
export const THROWAWAY: readonly string[] = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Sized for one machine that runs the application too. */
export const COMMON: readonly string[] = [
  'max_connections=60',
  'shared_buffers=160MB',
  'effective_cache_size=1GB',
  'work_mem=8MB',
  'maintenance_work_mem=64MB',
  'max_wal_size=1GB',
  'checkpoint_timeout=15min',
  'wal_compression=on',
  'jit=off',
  'random_page_cost=1.1',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'lc_messages=C',
]
