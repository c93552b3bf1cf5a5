export { applyEdits, type Save } from './commands/apply-edits.ts'
export { rollBack, withdrawVersion } from './commands/change-version.ts'
export { createDraft, type NewDraft } from './commands/create-draft.ts'
export { discardDraft } from './commands/discard-draft.ts'
export { type Approval, approveAndPublish } from './commands/publish-draft.ts'
export { sendBack, submitForReview, takeBack } from './commands/review-draft.ts'
export { saveTestAnswers, testAnswersOf } from './commands/save-test-answers.ts'
export { redo, undo } from './commands/undo-change.ts'
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
export { findingsOf } from './findings-of.ts'
export { AUTHORING_ROLES } from './policy.ts'
export { draftById, draftsOf, historyOfDraft } from './read-drafts.ts'
export { authoringRoutes } from './routes.ts'
export { urls as authoringUrls } from './urls.ts'
