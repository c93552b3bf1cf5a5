import { unknownPlaces } from '../../../online-services/domain/local-words.ts'
import type { DraftEdit, DraftSource, PackageProperty } from '../draft.ts'
import { fittingFields, type SpecialField } from './fitting-fields.ts'
import type { RawService } from './raw-service.ts'
import { type Read, wrong } from './read.ts'
import { readLegalBasis } from './read-legal-basis.ts'
import { stepsStored, withoutMark } from './steps-text.ts'

/** Which controls a property has. */
const CONTROLS = {
  title: /^title$/,
  name: /^name$/,
  description: /^description$/,
  minutes: /^minutes$/,
  atHand: /^atHand$/,
  'texts.start': /^start$/,
  'texts.privacy': /^privacy$/,
  'texts.nextSteps': /^nextSteps$/,
  contact: /^(email|contactName)$/,
  feeField: /^feeField$/,
  legalBasis: /^basis-/,
} satisfies Partial<Record<PackageProperty, RegExp>>
type ServiceProperty = keyof typeof CONTROLS
const isServiceProperty = (name: string): name is ServiceProperty => Object.hasOwn(CONTROLS, name)
const PROPERTIES = Object.keys(CONTROLS).filter(isServiceProperty)

/** The controls in which two states differ. */
export const changedControls = (a: RawService, b: RawService): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(name => (a[name] ?? '') !== (b[name] ?? ''))

/** All controls of the properties to which these belong. */
export function controlsAround(names: readonly string[]): (name: string) => boolean {
  const properties = PROPERTIES.filter(property => names.some(name => CONTROLS[property].test(name)))
  return name => properties.some(property => CONTROLS[property].test(name))
}

interface ServiceEdits {
  readonly edits: readonly DraftEdit[]
  readonly errors: ReadonlyMap<string, string>
}

/** Changes of what the author changed, and only of that; what is wrong is told. */
export function serviceEdits(source: DraftSource, raw: RawService, seen: RawService): ServiceEdits {
  const changed = changedControls(raw, seen)
  const edits: DraftEdit[] = []
  const errors = new Map<string, string>()
  for (const property of PROPERTIES) {
    if (!changed.some(name => CONTROLS[property].test(name))) continue
    const read = readProperty(property, raw, source)
    if (read.ok) edits.push({ op: 'set-package', property, value: read.value })
    else for (const [control, message] of read.errors) errors.set(control, message)
  }
  return { edits, errors }
}

function readProperty(property: ServiceProperty, raw: RawService, source: DraftSource): Read {
  switch (property) {
    case 'title':
      return readText(raw, 'title', 200, 'Geben Sie einen Titel ein.')
    case 'name':
      return readText(raw, 'name', 200, 'Geben Sie einen kurzen Namen ein.')
    case 'description':
      return readText(raw, 'description', 4000, 'Beschreiben Sie in einem Satz, worum es geht.')
    case 'minutes':
      return readMinutes(raw['minutes'] ?? '')
    case 'atHand':
      return readLines(raw['atHand'] ?? '')
    case 'texts.start':
      return readMarkdown(raw, 'start', source)
    case 'texts.privacy':
      return readMarkdown(raw, 'privacy', source)
    case 'texts.nextSteps':
      return readMarkdown({ nextSteps: stepsStored(raw['nextSteps'] ?? '') }, 'nextSteps', source)
    case 'contact':
      return readContact(raw, source)
    case 'feeField':
      return fits(source, 'feeField', raw['feeField'] ?? '', true)
    case 'legalBasis':
      return readLegalBasis(raw)
  }
}

type ReadText = { readonly ok: true; readonly value: string } | Extract<Read, { ok: false }>

function readText(raw: RawService, name: string, most: number, missing: string): ReadText {
  const text = (raw[name] ?? '').trim()
  if (text === '') return wrong(name, missing)
  return text.length > most ? wrong(name, `Schreiben Sie höchstens ${most} Zeichen.`) : { ok: true, value: text }
}

function readMinutes(text: string): Read {
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (minutes < 1 || minutes > 240) return wrong('minutes', 'Geben Sie eine Zahl von 1 bis 240 ein, zum Beispiel 10.')
  return { ok: true, value: minutes }
}

function readLines(text: string): Read {
  const lines = text.split('\n').flatMap(line => withoutMark(line) || [])
  if (lines.some(line => line.length > 500)) return wrong('atHand', 'Schreiben Sie je Zeile höchstens 500 Zeichen.')
  return { ok: true, value: lines }
}

function readMarkdown(raw: RawService, name: string, { parameters }: DraftSource): Read {
  const text = readText(raw, name, 40_000, 'Dieser Text darf nicht leer sein.')
  if (!text.ok) return text
  const known = ['behoerde', ...parameters.map(({ id }) => id)]
  const [unknown] = unknownPlaces(text.value, { texts: Object.fromEntries(known.map(id => [id, id])), tables: {} })
  if (unknown === undefined) return text
  const names = known.map(id => `{{${id}}}`).join(', ')
  return wrong(name, `Für „{{${unknown}}}“ gibt es keinen Wert. Benutzen können Sie: ${names}.`)
}

function readContact(raw: RawService, source: DraftSource): Read {
  const email = fits(source, 'email', raw['email'] ?? '', false)
  const name = fits(source, 'contactName', raw['contactName'] ?? '', true)
  if (!email.ok || !name.ok) return { ok: false, errors: [email, name].flatMap(read => (read.ok ? [] : read.errors)) }
  return { ok: true, value: { email: email.value, ...(name.value === null ? {} : { name: name.value }) } }
}

function fits({ form }: DraftSource, special: SpecialField, id: string, optional: boolean): Read {
  if (id === '' && optional) return { ok: true, value: null }
  if (fittingFields(form, special).some(({ value }) => value === id)) return { ok: true, value: id }
  return wrong(
    special,
    id === '' ? 'Wählen Sie eine Frage.' : 'Diese Frage passt nicht oder ist nicht mehr im Formular.',
  )
}
