export { remedyText } from './remedy-text.ts'
