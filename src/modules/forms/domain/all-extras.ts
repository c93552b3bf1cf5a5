import { dateTimeLogic } from '../field-types/date-time/domain.ts'
import { isDin91379 } from '../field-types/din-91379.ts'
import { timeLogic } from '../field-types/time/domain.ts'
import { provideExtras } from './extras.ts'
import { moreBuiltins } from './feel/builtins/more.ts'
import { parseDateTime } from './feel/date-time.ts'
import { compileRare } from './feel/rare.ts'
import { parseTime } from './feel/time.ts'
import { linearPattern } from './pattern/linear-pattern.ts'

provideExtras({
  compileRare,
  builtins: moreBuiltins,
  linearPattern,
  isDin91379,
  timeLogic,
  dateTimeLogic,
  parseClock: text => parseTime(text) ?? parseDateTime(text),
})
