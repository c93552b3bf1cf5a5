export { startEmbedded } from './start.ts'
export { startThrowaway } from './throwaway.ts'
