import { isDin91379 } from '../field-types/din-91379.ts'
import { provideExtras } from './extras.ts'
import { moreBuiltins } from './feel/builtins/more.ts'
import { compileRare } from './feel/rare.ts'
import { linearPattern } from './pattern/linear-pattern.ts'

provideExtras({ compileRare, builtins: moreBuiltins, linearPattern, isDin91379 })
