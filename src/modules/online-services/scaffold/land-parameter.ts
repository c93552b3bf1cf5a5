import type { Parameter } from '../domain/parameter.ts'

/** Thuringia first. */
const LANDS = Object.entries({
  TH: 'Thüringen',
  BB: 'Brandenburg',
  BE: 'Berlin',
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  HB: 'Bremen',
  HE: 'Hessen',
  HH: 'Hamburg',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SH: 'Schleswig-Holstein',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
}).map(([value, label]) => ({ value, label }))

const LAND: Parameter = {
  id: 'land',
  label: 'Land',
  explanation: 'Einige Regeln des Datenschemas gelten nur in bestimmten Ländern.',
  type: 'choice',
  options: LANDS,
  default: 'TH',
}

/** What a form's rules ask of the municipality: FIM rules may hold in some Länder only. */
export const parametersFor = (form: unknown): Parameter[] =>
  /\bparameter\.land\b/.test(JSON.stringify(form)) ? [LAND] : []
