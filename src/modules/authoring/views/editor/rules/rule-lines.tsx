import { ErrorMessage } from '../../../../../ui/components/error-message.tsx'
import { type Joint, opposite } from '../../../domain/rule-words/rule.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import type { RawRule } from './raw-rule.ts'
import { RuleLine } from './rule-line.tsx'

interface RuleLinesProps {
  readonly raw: RawRule
  readonly words: readonly Word[]
  readonly prefix?: string
  /** Messages by line: prefix and "0.1". */
  readonly errors: ReadonlyMap<string, string>
}

const JOINTS: Readonly<Record<Joint, string>> = { and: 'und', or: 'oder' }

/** The lines of a rule with the words between them. */
export function RuleLines({ raw, words, prefix = '', errors }: RuleLinesProps) {
  const inner = JOINTS[opposite(raw.joint)]
  return (
    <div class="aw-d-rule">
      {raw.blocks.length > 1 ? (
        <p class="aw-d-joint">
          <label for={`${prefix}verbund`}>Davon muss zutreffen:</label>
          <select class="kern-form-input__select" id={`${prefix}verbund`} name={`${prefix}verbund`} data-show>
            <option value="and" selected={raw.joint === 'and'}>
              alles
            </option>
            <option value="or" selected={raw.joint === 'or'}>
              mindestens eines
            </option>
          </select>
        </p>
      ) : (
        <input type="hidden" name={`${prefix}verbund`} value={raw.joint} />
      )}
      {raw.blocks.map((block, at) => (
        <>
          {at > 0 && <p class="aw-d-between">{JOINTS[raw.joint]}</p>}
          <div class="aw-d-block">
            {block.map((line, index) => (
              <>
                {index > 0 && <p class="aw-d-between">{inner}</p>}
                {errors.has(`${prefix}${at}.${index}`) && (
                  <ErrorMessage message={errors.get(`${prefix}${at}.${index}`) ?? ''} />
                )}
                <RuleLine line={line} words={words} name={`${prefix}z.${at}.${index}.`} number={at + index + 1} />
                <p class="aw-d-actions">
                  <button class="aw-d-quiet" type="submit" name="tun" value={`zeile:${prefix}:${at}`}>
                    {inner} …
                  </button>
                  <button
                    class="aw-d-quiet aw-d-danger"
                    type="submit"
                    name="tun"
                    value={`weg:${prefix}:${at}:${index}`}
                  >
                    Bedingung entfernen
                  </button>
                </p>
              </>
            ))}
          </div>
        </>
      ))}
      <button class="aw-d-quiet" type="submit" name="tun" value={`block:${prefix}`}>
        {JOINTS[raw.joint]} eine weitere Bedingung
      </button>
    </div>
  )
}
