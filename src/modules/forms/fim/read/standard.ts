import type { XdfSchema } from '../xdf.ts'
import { Refused } from '../xml/refused.ts'

export const XDF3 = 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0'
const XDF2 = 'urn:xoev-de:fim:standard:xdatenfelder_2'
const FIM = 'urn:xoev-de:fim:standard:xdatenfelder_'
const ROOT = 'xdatenfelder.stammdatenschema.0102'

/** Which standard a file follows, by its first element; others are refused by name. */
export function standardOf(name: string, namespace: string): XdfSchema['standard'] {
  if (namespace === XDF3 || namespace === XDF2) {
    if (name === ROOT) return namespace === XDF3 ? '3.0.0' : '2.0'
    throw new Refused(
      `Die Datei enthält „${name}“ und kein ganzes Datenschema. Laden Sie das Datenschema (${ROOT}) herunter.`,
    )
  }
  if (namespace === `${FIM}1`) throw new Refused(refusal('XDatenfelder 1'))
  if (namespace.startsWith(FIM)) throw new Refused(refusal(`XDatenfelder ${namespace.slice(FIM.length)}`))
  if (namespace.includes('xzufi')) throw new Refused(other('eine Leistungsbeschreibung (XZuFi)'))
  if (namespace.includes('genericode'))
    throw new Refused('Das ist eine Codeliste. Lesen Sie sie mit „amtsweg codelist import DATEI“ ein.')
  if (name === ROOT)
    throw new Refused(
      `Der Namensraum „${namespace}“ ist nicht der von XDatenfelder 2.0 oder 3.0.0. Laden Sie das Schema neu aus dem FIM-Portal.`,
    )
  throw new Refused(other(`eine XML-Datei anderer Art („${name}“)`))
}

const refusal = (standard: string): string =>
  `Die Datei ist in ${standard} geschrieben. Gelesen werden 2.0 und 3.0.0: Laden Sie das Schema in dieser Fassung aus dem FIM-Portal.`
const other = (what: string): string => `Das ist ${what} und kein FIM-Datenschema. Wählen Sie die XDF-Datei.`
