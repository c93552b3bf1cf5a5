import type { Field, Form } from '../../domain/model.ts'
import { XDF3 } from '../read/standard.ts'
import type { Option } from '../to-form/options.ts'
import { type Place, treeOf } from './tree.ts'
import { code, element, identification } from './write-xml.ts'

export interface SchemaHead {
  readonly id: string
  readonly version: string
  readonly name: string
  /** ISO, UTC. */
  readonly writtenAt: string
}

/** A form as an XDatenfelder 3.0.0 schema. */
export function xdf3Of(form: Form, { id, version, name, writtenAt }: SchemaHead): string {
  const places = treeOf(form)
  const versions = new Versions()
  const body = [
    identification(id, version),
    element('name', name),
    code('freigabestatus', '1', 'urn:xoev-de:xprozess:codeliste:status'),
    element('letzteAenderung', writtenAt),
    element('bezeichnung', name),
    code('ableitungsmodifikationenStruktur', '3'),
    code('ableitungsmodifikationenRepraesentation', '0'),
    element('dokumentsteckbrief', { inside: element('id', 'D99000000001') }),
    ...places.map(place => structure(place, versions)),
  ]
  const header = element('header', {
    inside: element('nachrichtID', `${id}_${version}`) + element('erstellungszeitpunkt', writtenAt),
  })
  const root = 'xdatenfelder.stammdatenschema.0102'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xdf3:${root} xmlns:xdf3="${XDF3}">${header}${element('stammdatenschema', { inside: body.join('') })}</xdf3:${root}>\n`
}

/** The same id in the same version is the same thing everywhere: what differs gets the next version. */
class Versions {
  private readonly known = new Map<string, string>()
  of(id: string, version: string, content: string): string {
    const [major = '1', minor = '0', patch = '0'] = version.split('.')
    for (let next = Number(patch); ; next += 1) {
      const candidate = `${major}.${minor}.${next}`
      const before = this.known.get(`${id} ${candidate}`)
      if (before !== undefined && before !== content) continue
      this.known.set(`${id} ${candidate}`, content)
      return candidate
    }
  }
}

const structure = (place: Place, versions: Versions): string =>
  element('struktur', {
    inside: [
      element('anzahl', place.count),
      place.legalBasis === undefined ? '' : element('bezug', place.legalBasis),
      element('enthaelt', { inside: place.field ? field(place, place.field, versions) : group(place, versions) }),
    ].join(''),
  })

function group(place: Place, versions: Versions): string {
  const children = place.children.map(child => structure(child, versions))
  const content = [...common(place), place.choice ? code('art', 'X') : '', ...children].join('')
  return element('datenfeldgruppe', { inside: identified(place, content, versions) })
}

const identified = ({ id, version = '1.0.0' }: Place, content: string, versions: Versions): string =>
  identification(id, versions.of(id, version, content)) + content

function field(place: Place, source: Field, versions: Versions): string {
  const [use, type] = kindOf(place, source)
  const content = [
    ...common(place),
    code('feldart', use),
    code('datentyp', type),
    restrictions(source),
    listOf(place),
    place.codeList ? '' : valuesOf(source),
    source.type === 'note' ? element('inhalt', source.text) : '',
    code('vorbefuellung', source.prefill ? 'optional' : 'keine'),
    source.type === 'file' ? limits(source.maxBytes, source.accept) : '',
  ].join('')
  return element('datenfeld', { inside: identified(place, content, versions) })
}

const common = ({ label, help }: Place): readonly string[] => [
  element('name', label),
  element('bezeichnungEingabe', label),
  element('bezeichnungAusgabe', label),
  code('schemaelementart', 'RNG'),
  help === undefined ? '' : element('hilfetextEingabe', help),
]

/** As the schema said it, else by the field's own type. */
function kindOf({ type, codeList }: Place, field: Field): readonly [use: string, type: string] {
  const [use, datatype] = (type ?? '').split(' ')
  if (use && datatype) return [use, datatype]
  switch (field.type) {
    case 'date':
      return ['input', 'date']
    case 'time':
      return ['input', 'time']
    case 'date-time':
      return ['input', 'datetime']
    case 'yes-no':
      return ['input', 'bool']
    case 'number':
      return ['input', field.decimals ? 'num' : 'num_int']
    case 'money':
      return ['input', 'num_currency']
    case 'file':
      return ['input', 'file']
    case 'radios':
    case 'select':
    case 'checkboxes':
      return ['select', 'text']
    case 'note':
      return ['label', 'text']
    case 'computed':
      return ['locked', 'text']
    case 'text':
    case 'textarea':
      return [codeList ? 'select' : 'input', field.characters ? 'text_latin' : 'text']
    case 'email':
    case 'phone':
    case 'iban':
    case 'address':
    case 'person':
    case 'declaration':
      return ['input', 'text']
  }
}

function restrictions(field: Field): string {
  const said: Record<string, string> = {}
  const shortest = field.checks?.map(({ that }) => /^string length\(\w+\) >= (\d+)$/.exec(that)?.[1]).find(Boolean)
  if (field.type === 'text' || field.type === 'textarea') {
    said['minLength'] = shortest ?? '1'
    if (field.maxLength !== undefined) said['maxLength'] = String(field.maxLength)
  }
  if (field.type === 'text' && field.pattern !== undefined) said['pattern'] = field.pattern
  const [min, max] = boundsOf(field)
  if (min !== undefined) said['minValue'] = min
  if (max !== undefined) said['maxValue'] = max
  return Object.keys(said).length === 0 ? '' : element('praezisierung', { attributes: said })
}

function boundsOf(field: Field): readonly (string | undefined)[] {
  if (field.type === 'number') return [field.min, field.max].map(bound => bound?.toString())
  if (field.type === 'money')
    return [field.minCents, field.maxCents].map(cents => (cents === undefined ? undefined : String(cents / 100)))
  if (field.type === 'date' || field.type === 'time' || field.type === 'date-time')
    return [field.min, field.max].map(bound => /^(?:date|time|date and time)\("(.*)"\)$/.exec(bound ?? '')?.[1])
  return []
}

const listOf = ({ codeList }: Place): string =>
  codeList === undefined
    ? ''
    : element('codelisteReferenz', {
        inside:
          element('canonicalIdentification', codeList.uri) +
          (codeList.version === undefined ? '' : element('version', codeList.version)),
      })

const valuesOf = (field: Field): string => {
  const options: readonly Option[] = 'options' in field ? (field.options ?? []) : givenValue(field)
  if (options.length === 0) return ''
  const values = options.map(({ value, label, hint }) =>
    element('wert', {
      inside: element('code', value) + element('name', label) + (hint === undefined ? '' : element('hilfe', hint)),
    }),
  )
  return element('werte', { inside: values.join('') })
}

/** A choice that was made for good: its value stands as a text. */
function givenValue(field: Field): readonly Option[] {
  const value = field.type === 'computed' ? /^"([^"]+)"$/.exec(field.value)?.[1] : undefined
  return value !== undefined && field.fim?.type?.startsWith('select') === true ? [{ value, label: value }] : []
}

const limits = (maxBytes: number | undefined, accept: readonly string[] = []): string =>
  (maxBytes === undefined ? '' : element('maxSize', String(maxBytes))) +
  accept.map(type => element('mediaType', type)).join('')
