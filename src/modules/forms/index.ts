export { compareVersions, knownListsFor, publishedVersions, storedLists } from './code-lists.ts'
export { addCodeList } from './commands/add-code-list.ts'
export type { PublishedList } from './domain/published-list.ts'
export { germanTexts } from './domain/texts/german-texts.ts'
export { type FormFromSchema, formFromSchema } from './fim/form-from-schema.ts'
export { readGenericode } from './fim/genericode.ts'
export { readXdf } from './fim/read-xdf.ts'
export { ruleChanges } from './fim/reimport/rule-changes.ts'
export { type FimChange, reimport } from './fim/reimport.ts'
export { InForm } from './views/in-form.tsx'
export { newlyAsked } from './views/newly-asked.ts'
export {
  ADD_ITEM,
  ITEM_COUNT,
  LANGUAGE_INPUT,
  LANGUAGE_QUERY,
  type PageState,
  type PageTemplate,
  REMOVE_FILE,
  REMOVE_ITEM,
  STAND_INPUT,
  STAY,
} from './views/page-state.ts'
export { compilePageTemplate } from './views/page-template.tsx'
export { questionId } from './views/question.tsx'
export { ReviewPage } from './views/review-page.tsx'
export { TaskListPage } from './views/task-list-page.tsx'
export { formWords } from './views/words/use-words.ts'
