export { type Embedded, startEmbedded } from './start.ts'
export { startThrowaway } from './throwaway.ts'
