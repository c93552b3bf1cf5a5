export type { Actor, AuditEntry } from './domain.ts'
export { sealEntries, verifyChain } from './seal-entries.ts'
export { historyOf, type NewAuditEntry, record, recordAll } from './store.ts'
