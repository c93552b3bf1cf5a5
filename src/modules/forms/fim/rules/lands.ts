/** The Länder by the abbreviations that FIM rules use; `parameter.land` holds one of them. */
const LANDS: Readonly<Record<string, string>> = {
  'baden-württemberg': 'BW',
  bayern: 'BY',
  berlin: 'BE',
  brandenburg: 'BB',
  bremen: 'HB',
  hamburg: 'HH',
  hessen: 'HE',
  'mecklenburg-vorpommern': 'MV',
  niedersachsen: 'NI',
  'nordrhein-westfalen': 'NW',
  'rheinland-pfalz': 'RP',
  saarland: 'SL',
  sachsen: 'SN',
  'sachsen-anhalt': 'ST',
  'schleswig-holstein': 'SH',
  thüringen: 'TH',
}
const ABBREVIATIONS = new Set(Object.values(LANDS))

/** The abbreviation for a Land's name or abbreviation. */
export const landOf = (word: string): string | undefined => (ABBREVIATIONS.has(word) ? word : LANDS[word.toLowerCase()])
