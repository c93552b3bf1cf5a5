const LETTERS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', æ: 'a', ø: 'o', œ: 'o' }

/** Lower case, and one spelling for ä, ae and a: "Führerschein", "Fuehrerschein" and "Fuhrerschein" become one. */
export const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([ao])e|(?<![aeq])(u)e/g, '$1$2')

/** Words that say nothing about what somebody wants. */
const STOP_WORDS = new Set(
  normalise(`aber alle allgemein als am an auch auf aus bei beim bin bis bitte brauche bzw das dass dein dem den denn der
  des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es
  etwas für geht gibt habe haben hat hier ich ihr ihre ihrem ihren ihrer im in ist ja kann kein keine können lassen machen
  man mein meine meinem meinen meiner mich mir mit möchte möchten muss muß müssen nach nicht noch nur ob oder ohne
  sein seine sich sie sind so soll sollen sowie über um und uns unser unsere vom von vor wann warum was wegen welche
  welcher wenn wer werden wie will wir wird wo wohin woher zu zum zur`).split(/\s+/),
)

/** Words that go with nearly every Leistung: they count only when nothing else was typed. */
const WEAK_WORDS = new Set(
  normalise(`amt antrag anträge beantragen beantragung behörde bekommen besorgen bürger bürgerin erhalten erteilung
  ausstellung formular formulare info informationen leistung leistungen neu neue neuen neuer neues online stellen
  antragstellung termin wechseln thüringen`).split(/\s+/),
)

const split = (text: string): string[] =>
  normalise(text)
    .split(/[^a-z0-9]+/)
    .filter(word => word.length > 1)

/** The telling words of a text, normalised. When all are weak, the weak ones. */
export function wordsOf(text: string): string[] {
  const words = split(text).filter(word => !STOP_WORDS.has(word))
  const strong = words.filter(word => !WEAK_WORDS.has(word))
  return strong.length > 0 ? strong : words
}

/** Whether a part of a compound goes with nearly every Leistung: "Wohngeldantrag". */
export const isWeak = (normalised: string): boolean => WEAK_WORDS.has(normalised)

/** Every word as it was written, for showing a correction: "Personalausweis". */
export const spellingsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1)

const SEPARABLE = /^(ab|an|auf|aus|ein|mit|nach|um|vor|weg|zu)ge(.{3,}?)(?:et|t|en)$/
/** Longest first; what remains must be long enough to still say something. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['erungen', 3],
  ['erungs', 3],
  ['erung', 3],
  ['ungen', 3],
  ['ungs', 3],
  ['ung', 3],
  ['ern', 3],
  ['ens', 4],
  ['end', 5],
  ['em', 4],
  ['en', 3],
  ['er', 3],
  ['es', 3],
  ['e', 3],
]

/** The stem of a normalised word: "anmeldung", "anmelden" and "angemeldet" share "anmeld". */
export function stem(word: string): string {
  const base = word.replace(SEPARABLE, '$1$2').replace(/(?<=..el)n$/, '')
  const [ending = ''] = ENDINGS.find(([end, rest]) => base.endsWith(end) && base.length - end.length >= rest) ?? []
  // "ausweis", "ausweise" and "ausweises" become one.
  return base.slice(0, base.length - ending.length).replace(/(?<=.{4})s+$/, '')
}
