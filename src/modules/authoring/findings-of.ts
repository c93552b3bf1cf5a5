import { analyse } from '../forms/domain/engine.ts'
import { checkPackage } from '../online-services/index.ts'
import type { DraftSource } from './domain/draft.ts'
import type { DraftFinding } from './domain/finding.ts'
import { missingLists } from './domain/missing-lists.ts'
import { elementOfPlace } from './domain/place-of-problem.ts'
import { unanswerable } from './domain/unanswerable.ts'
import { unfinishedParts } from './domain/unfinished.ts'

const PARTS: Readonly<Record<string, string>> = {
  'manifest.yaml': 'Angaben zum Formular',
  'parameters.yaml': 'Werte der Gemeinde',
  'decisions.yaml': 'Entscheidungen',
}

/** What keeps a draft from being published, and what its author should look at. */
export function findingsOf(source: DraftSource): readonly DraftFinding[] {
  const unfinished = unfinishedParts(source.form)
  if (unfinished.length > 0) return unfinished
  const checked = checkPackage(source)
  if (!checked.ok)
    return checked.problems.map(({ file, at, message }): DraftFinding => {
      if (file !== 'form.yaml')
        return {
          place: PARTS[file] ?? 'Texte und Briefe',
          elementId: file === 'manifest.yaml' || file.startsWith('texts/') ? 'dienst' : undefined,
          severity: 'error',
          kind: 'package',
          message,
        }
      return { place: at, elementId: elementOfPlace(source.form, at), severity: 'error', kind: 'form', message }
    })
  const analysed = analyse(checked.package.form).map(({ place, elementId, severity, kind, message }): DraftFinding => {
    const named = elementOfPlace(source.form, elementId ?? place) ?? elementOfPlace(source.form, place)
    return { place, elementId: named, severity, kind, message }
  })
  return [...analysed, ...unanswerable(source.form), ...missingLists(source.form)]
}
