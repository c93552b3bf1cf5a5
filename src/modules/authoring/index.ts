export type {
  Author,
  DraftEdit,
  DraftId,
  DraftLine,
  DraftSource,
  PackageDraft,
  PackageProperty,
  Revision,
} from './domain/draft.ts'
export type { DraftFinding } from './domain/finding.ts'
export type { CreateOutcome, PublishOutcome, ReviewOutcome, SaveOutcome } from './domain/outcomes.ts'
export { AUTHORING_ROLES } from './policy.ts'
export { urls as authoringUrls } from './urls.ts'
