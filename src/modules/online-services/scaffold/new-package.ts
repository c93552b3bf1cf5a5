import type { JsonObject } from '../../../platform/json.ts'
import type { Manifest } from '../domain/manifest.ts'
import type { ServicePackage } from '../domain/package.ts'
import { versioned } from '../versioned.ts'
import { firstForm, withContact } from './first-form.ts'
import { startText } from './first-texts.ts'
import { DECISIONS, TEMPLATES } from './generic-decisions.ts'
import { parametersFor } from './land-parameter.ts'

export interface NewPackage {
  /** Lower-case words with hyphens; part of the service's address. */
  readonly id: string
  /** Heading of the start page: "Brauchtumsfeuer anmelden". */
  readonly title: string
  /** `amtsweg/form/1`; one page with the applicant's name and address unless given. */
  readonly form?: JsonObject
  readonly description?: string
  readonly level?: Manifest['level']
  readonly leikaKeys?: readonly string[]
  readonly legalBasis?: Manifest['legalBasis']
  /** The fields that say whom to write to; found in the form, or put into it, unless given. */
  readonly contact?: Manifest['contact']
}

/**
 * A package that can be started, applied for and decided: with general texts and letters that the author then makes
 * more exact.
 */
export function newPackage({ id, title, form = firstForm(), ...given }: NewPackage): ServicePackage {
  const description = given.description ?? `${title}: Füllen Sie den Antrag online aus.`
  const contact = given.contact ? { form, contact: given.contact } : withContact(form)
  const manifest: Manifest = {
    format: 'amtsweg/package/1',
    id,
    version: '1.0.0',
    leikaKeys: [...(given.leikaKeys ?? [])],
    title,
    name: title,
    description,
    level: given.level ?? 'gemeinde',
    legalBasis: given.legalBasis && given.legalBasis.length > 0 ? given.legalBasis : [DATA_PROTECTION],
    assuranceLevel: 'keine',
    minutes: 10,
    atHand: [],
    contact: contact.contact,
    remedies: [BESCHEID],
    retention: {
      years: 5,
      reason: 'Aktenplan der Behörde. Die Frist beginnt mit dem Ende des Jahres, in dem der Vorgang abgeschlossen ist.',
    },
  }
  return versioned({
    id,
    version: manifest.version,
    manifest,
    form: contact.form,
    parameters: parametersFor(contact.form),
    decisions: DECISIONS,
    templates: TEMPLATES,
    texts: {
      start: startText(description),
      privacy: PRIVACY,
      nextSteps: NEXT_STEPS,
    },
  })
}

const DATA_PROTECTION: Manifest['legalBasis'][number] = {
  law: 'Datenschutz-Grundverordnung (DSGVO)',
  paragraph: 'Artikel 6 Absatz 1 Buchstabe e',
  about: 'Die Behörde darf die Angaben verarbeiten, die sie für ihre Aufgabe braucht.',
  by: 'eu',
}

const BESCHEID: Manifest['remedies'][number] = {
  id: 'bescheid',
  act: 'Bescheid',
  procedure: 'VwVfG',
  objection: 'Widerspruch',
  months: 1,
  suspensive: true,
  basis: ['§§ 68 bis 70 VwGO'],
}

const PRIVACY = `{{behoerde}} braucht Ihre Angaben, um Ihren Antrag zu bearbeiten. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe e DSGVO.

- Die Angaben bekommt nur, wer Ihren Antrag bearbeitet.
- Wir bewahren die Unterlagen so lange auf, wie es der Aktenplan vorsieht. Danach löschen wir sie.
- Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung. Sie können sich beim Thüringer Landesbeauftragten für den Datenschutz und die Informationsfreiheit beschweren.
`

const NEXT_STEPS = `1. Wir prüfen Ihre Angaben. Fehlt etwas, fragen wir nach.
2. Sie bekommen eine Antwort von uns.
`
