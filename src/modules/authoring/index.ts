export { applyEdits, type Save } from './commands/apply-edits.ts'
export { createDraft, type NewDraft } from './commands/create-draft.ts'
export { discardDraft } from './commands/discard-draft.ts'
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
export { AUTHORING_ROLES } from './policy.ts'
export { draftById, draftsOf, historyOfDraft, packageIdOfDraft } from './read-drafts.ts'
export { urls as authoringUrls } from './urls.ts'
