import { existsSync, readFileSync } from 'node:fs'
import type { Lage, Leistung, Level } from '../src/modules/catalogue/domain/leistung.ts'
import { slugify } from '../src/modules/regions/domain/index.ts'
import { projectPath } from '../src/platform/project.ts'

/** Official names, when the lists lie beside the project; else names are put together. */
const OZG = projectPath('..', 'shared', 'data', 'ozg')

const NOUNS =
  `Abfall Adoption Anlage Apotheke Arbeit Aufenthalt Ausweis Bau Baum Beihilfe Betrieb Bestattung Boot Brunnen
  Denkmal Ehe Eigentum Energie Fahrschule Fahrzeug Fischerei Flug Forschung Garten Gaststätte Gebäude Geburt Gewässer
  Gewerbe Gift Grundstück Güter Hafen Handwerk Haus Heil Heim Hochschule Hund Immission Jagd Jugend Kasse Kehr Kinder
  Kirche Klinik Konzession Kraftfahrzeug Kranken Kultur Labor Lärm Lebensmittel Lehrer Luft Makler Markt Medizin Miete
  Museum Natur Parken Patent Personal Pfand Pflanzen Pflege Post Rente Rettung Sammlung Schule Schwerbehinderten Sonder
  Spiel Sport Spreng Staats Stiftung Straßen Studien Tabak Taxi Tier Tourismus Umwelt Unfall Unterhalt Urkunden Vereins
  Verkehrs Versammlung Versicherung Wahl Waffen Wald Wasser Wein Wohnung Zoo Zucht`.split(/\s+/)
const THINGS =
  `anmeldung abmeldung ausweis bescheinigung beihilfe bewilligung erlaubnis förderung gebühr genehmigung karte
  konzession meldung nachweis prüfung register schein steuer urkunde verlängerung versicherung zulassung zuschuss
  zeugnis`.split(/\s+/)
const FORMS = ['Erteilung', 'Verlängerung', 'Änderung', 'Festsetzung', 'Ausstellung', 'Rücknahme', 'Entgegennahme']
const VERBS = ['beantragen', 'anmelden', 'abmelden', 'verlängern', 'ändern', 'melden', 'anzeigen', 'zahlen']
const LEVELS: readonly Level[] = ['gemeinde', 'gemeinde', 'verwaltungsgemeinschaft', 'kreis', 'land']

/** Always the same numbers from 0 to 1, so that every run measures the same. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

export const pick = <Item>(items: readonly Item[], random: () => number): Item => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const column = (file: string, index: number): string[] =>
  readFileSync(`${OZG}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(';')[index] ?? '')
    .filter(text => /\p{L}{4}/u.test(text))

const madeNames = (): string[] =>
  FORMS.flatMap(form => NOUNS.flatMap(noun => THINGS.map(thing => `${noun}${thing} ${form}`)))

const officialNames = (): string[] =>
  existsSync(`${OZG}/leika-leistungen.csv`) ? column('leika-leistungen.csv', 1) : []
const lageNames = (): string[] =>
  existsSync(`${OZG}/lagen.csv`) ? column('lagen.csv', 0) : NOUNS.slice(0, 58).map(noun => `${noun} und Alltag`)

/** A catalogue as large as the whole LeiKa, with synonyms and texts of the usual length. */
export function makeCatalogue(count: number): { leistungen: Leistung[]; lagen: Lage[] } {
  const random = sequence(7)
  const names = [...new Set([...officialNames(), ...madeNames()])].slice(0, count)
  const lagen = [...new Set(lageNames())].map(lage => ({
    slug: slugify(lage),
    lage,
    themenfeld: 'Alle Themen',
    title: lage,
    description: `Alles rund um ${lage}.`,
  }))
  const leistungen = names.map((name, index): Leistung => {
    const [subject = name] = name.split(/ (?=\p{Lu}\p{L}+$)/u)
    return {
      leikaKey: `99${String(index).padStart(12, '0')}`,
      name,
      title: `${subject} ${pick(VERBS, random)}`,
      lage: pick(lagen, random).lage,
      themenfeld: 'Alle Themen',
      level: pick(LEVELS, random),
      synonyms: [`${subject} ${pick(VERBS, random)}`, `${subject}${pick(THINGS, random)}`, pick(names, random)],
      popularity: Math.floor(random() ** 3 * 10),
      texts: {
        teaser: `Hier erfahren Sie, wie Sie ${subject} ${pick(VERBS, random)} und was Sie dafür brauchen.`,
        volltext: `${name} ist eine Leistung der Verwaltung. `.repeat(20),
        vorOrt: 'Vereinbaren Sie einen Termin. '.repeat(6),
      },
    }
  })
  return { leistungen, lagen }
}

type Kind = 'exact' | 'inflected' | 'compound' | 'typo' | 'common' | 'nonsense'
const KINDS: readonly Kind[] = ['exact', 'exact', 'inflected', 'compound', 'typo', 'typo', 'common', 'nonsense']

/** What people type for these names: right, in other words, with slips, far too general, and nonsense. */
export function makeQueries(names: readonly string[], count: number): string[] {
  const random = sequence(11)
  return Array.from({ length: count }, (_, index) => queryOf(KINDS[index % KINDS.length] ?? 'exact', names, random))
}

function queryOf(kind: Kind, names: readonly string[], random: () => number): string {
  const words = pick(names, random).split(/\s+/).slice(0, 4)
  const [word = ''] = words.toSorted((a, b) => b.length - a.length)
  switch (kind) {
    case 'exact':
      return words.join(' ')
    case 'inflected':
      return `${word}en ${pick(VERBS, random)}`
    case 'compound':
      return `${word}${pick(THINGS, random)}`
    case 'typo':
      return withSlip(words.join(' '), random)
    case 'common':
      return `${pick(FORMS, random)} ${pick(THINGS, random)} ${pick(VERBS, random)}`
    case 'nonsense':
      return Array.from({ length: 4 + random() * 12 }, () => pick([...'abcdefghiklmnoprstuwz'], random)).join('')
  }
}

function withSlip(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2))
  const swapped = `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`
  return random() < 0.5 ? swapped : text.slice(0, at) + text.slice(at + 1)
}
