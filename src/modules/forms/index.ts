export { newlyAsked } from './views/newly-asked.ts'
export {
  ADD_ITEM,
  ITEM_COUNT,
  type PagePattern,
  type PageState,
  type PageTemplate,
  REMOVE_FILE,
  REMOVE_ITEM,
  SHOWN_INPUT,
  type Shell,
  type ShellPage,
  STAND_INPUT,
  STAY,
} from './views/page-state.ts'
export { compilePageTemplate } from './views/page-template.tsx'
export { ReviewPage } from './views/review-page.tsx'
export { TaskListPage } from './views/task-list-page.tsx'
