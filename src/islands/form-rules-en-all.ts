// The same with what few forms need (PageRules.extras); it must be there before the rules start.
import '../modules/forms/domain/all-extras.ts'
import './form-rules-en.ts'
