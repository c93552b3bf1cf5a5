import type { ServicePackage } from '../../online-services/domain/package.ts'
import { differ } from './differ.ts'
import type { PackageProperty } from './draft.ts'
import { wordsOfProperty } from './set-package.ts'

type Compared = Pick<ServicePackage, 'manifest' | 'texts' | 'decisions' | 'templates' | 'parameters'>

const PROPERTIES: readonly (PackageProperty & keyof ServicePackage['manifest'])[] = [
  'title',
  'name',
  'description',
  'leikaKeys',
  'legalBasis',
  'minutes',
  'atHand',
  'contact',
  'feeField',
  'retention',
]

/** What differs between two versions besides the form, a sentence each. */
export function packageChanges(before: Compared, after: Compared): readonly string[] {
  const texts = { start: 'texts.start', privacy: 'texts.privacy', nextSteps: 'texts.nextSteps' } as const
  return [
    ...PROPERTIES.filter(property => differ(before.manifest[property], after.manifest[property])).map(wordsOfProperty),
    ...(['start', 'privacy', 'nextSteps'] as const)
      .filter(name => before.texts[name] !== after.texts[name])
      .map(name => wordsOfProperty(texts[name])),
    ...(differ(before.decisions, after.decisions) ? ['Arten der Entscheidung'] : []),
    ...(differ(before.templates, after.templates) ? ['Vorlagen der Briefe'] : []),
    ...(differ(before.parameters, after.parameters) ? ['Werte, die die Gemeinde einträgt'] : []),
  ].map(what => `${what} geändert.`)
}
