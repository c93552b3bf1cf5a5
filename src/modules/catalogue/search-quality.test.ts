import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadLeistungen, searchLeistungen } from './index.ts'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
  await loadLeistungen(t.app)
})
after(() => t.close())

const SHOWN_FIRST = 3
const HUND = '99102013002000'
const AUSWEIS = '99008001012000'
const WOHNUNG = '99115005104000'
const KITA = '99041004034000'
const HEIRAT = '99059001104000'

/** What people type, and what must be among the first three. */
const queries: readonly [string, string][] = [
  // inflection
  ['hund', HUND],
  ['Hund anmelden', HUND],
  ['Hunde', HUND],
  ['Hundesteuern', HUND],
  ['Hundeanmeldung', HUND],
  ['Anmeldung eines Hundes', HUND],
  ['Ich habe einen Hund angemeldet', HUND],
  ['wo melde ich meinen hund an', HUND],
  ['zwei Hunde anmelden', HUND],
  ['HUNDESTEUER', HUND],
  ['Hund abmelden', '99110009070000'],
  ['Abmeldung Hund', '99110009070000'],
  ['Personalausweise', AUSWEIS],
  ['Personalausweis verlängern', AUSWEIS],
  ['Verlängerung des Personalausweises', AUSWEIS],
  ['Urkunde Geburt', '99027002012000'],
  ['Wohngeldantrag', '99107023017001'],
  ['heiraten', HEIRAT],
  ['Heirat', HEIRAT],
  ['Bäume fällen', '99093003001002'],
  ['Baumfällung', '99093003001002'],
  ['Osterfeuer anmelden', '99063010006000'],
  ['Waffenbesitzkarten', '99089086000000'],
  // compounds, written together or apart
  ['Ausweis', AUSWEIS],
  ['Personal Ausweis', AUSWEIS],
  ['Steuer Hund', HUND],
  ['Kitaplatz', KITA],
  ['Kita Platz', KITA],
  ['Geburts Urkunde', '99027002012000'],
  ['Geburtsurkunden', '99027002012000'],
  ['Führungs Zeugnis', '99049001001001'],
  ['Melde Bescheinigung', '99115003012000'],
  ['Schein Jagd', '99067004001000'],
  ['Fischerei', '99042001012000'],
  ['Grundbuch', '99043006085000'],
  ['Wohnung ummelden', WOHNUNG],
  ['Wohnungsanmeldung', WOHNUNG],
  // slips of the fingers
  ['Hundesteur', HUND],
  ['Hunde steuer anmelden', HUND],
  ['hundeanmedlung', HUND],
  ['Hudn anmelden', HUND],
  ['Personalauswies', AUSWEIS],
  ['Personalausweiß', AUSWEIS],
  ['Perosnalausweis', AUSWEIS],
  ['Führungszeugniss', '99049001001001'],
  ['Gebursurkunde', '99027002012000'],
  ['Eltrengeld', '99041006017000'],
  ['Wohngelt', '99107023017001'],
  ['Wonung anmelden', WOHNUNG],
  ['Jagtschein', '99067004001000'],
  ['Sperrmül', '99001009004000'],
  ['Briefwal', '99128009012000'],
  ['Unterhaltsvorschuß', '99107021017000'],
  ['Beglaubigun', '99014003035000'],
  // umlauts
  ['Fuehrungszeugnis', '99049001001001'],
  ['Fuhrungszeugnis', '99049001001001'],
  ['Sperrmuell', '99001009004000'],
  ['Sperrmull', '99001009004000'],
  ['Baeume faellen', '99093003001002'],
  ['MÜLLTONNE', '99001007004000'],
  ['Muelltonne', '99001007004000'],
  ['Eheschliessung', HEIRAT],
  // as people say it
  ['Perso', AUSWEIS],
  ['perso abgelaufen', AUSWEIS],
  ['umzug', WOHNUNG],
  ['umgezogen', WOHNUNG],
  ['Einwohnermeldeamt', WOHNUNG],
  ['Ausweis verloren', '99008001014002'],
  ['Ausweis geklaut', '99008001014002'],
  ['Kindergarten', KITA],
  ['Krippe', KITA],
  ['Standesamt Hochzeit', HEIRAT],
  ['Angelschein', '99042001012000'],
  ['angeln', '99042001012000'],
  ['polizeiliches Führungszeugnis', '99049001001001'],
  ['Bürgergeld', '99107002017000'],
  ['Hartz 4', '99107002017000'],
  ['Kirchenaustritt', '99073001022000'],
  ['Schlagloch melden', '99089014014000'],
  ['Demo anmelden', '99089016008000'],
  ['Kampfhund', '99110009104001'],
  ['Katasterauszug', '99012007033000'],
  ['Haus bauen', '99012008001000'],
  ['Baugenehmigung', '99012008001000'],
  ['Rente', '99114013002000'],
  ['Müllabfuhr', '99001007004000'],
  ['Zweitwohnsitz', '99115005104002'],
  ['Baby geboren', '99027006000000'],
  ['Auto anmelden', '99036008007002'],
  ['KFZ Zulassung', '99036008007002'],
  ['Auto ummelden', '99036008071000'],
  ['Kfz abmelden', '99036008070000'],
  ['Wunschkennzeichen', '99036009072003'],
  ['Anwohnerparken', '99108001001000'],
  ['Bewohnerparkausweis', '99108001001000'],
  ['Führerschein', '99023001012000'],
  ['Führerscheien', '99023001012000'],
  ['Fahrerlaubnis', '99023001012000'],
  ['Führerschein umtauschen', '99023001051001'],
  ['Führerscheinumtausch', '99023001051001'],
  ['Führerschein verloren', '99023001036003'],
  ['Reisepass', '99085001012000'],
  ['Reisepässe', '99085001012000'],
  ['Reisepaß', '99085001012000'],
  ['Kinderreisepass', '99085001012003'],
  ['Sondernutzung', '99108012005000'],
  ['Gerüst aufstellen', '99108012005000'],
  ['Container auf der Straße', '99108012005000'],
  ['Halteverbot Umzug', '99108011153000'],
  ['Parkverbot für Umzugswagen', '99108011153000'],
  ['Straßensperrung', '99108013005000'],
  ['Straßenfest', '99108013005000'],
  ['Gewerbe', '99050012104000'],
  ['Gewerbeanmeldung', '99050012104000'],
  ['Gewerbeschein', '99050012104000'],
  ['selbständig machen', '99050012104000'],
  ['Gewerbe abmelden', '99050012070000'],
  ['Imbiss eröffnen', '99025002169001'],
  ['Behindertenausweis', '99015007012001'],
  ['Schwerbehinderung', '99015004037001'],
  ['Todesfall', '99101011000000'],
  ['Sterbeurkunde', '99101004012000'],
  ['Grundsteuer', '99102012002002'],
  ['Schlüssel verloren', '99089017152000'],
  ['Knöllchen', '99089072017000'],
  ['Gesundheitszeugnis', '99003002022000'],
  // with a place or more than is needed
  ['Hund anmelden Neustadt an der Orla', HUND],
  ['Personalausweis beantragen in Erfurt Termin', AUSWEIS],
]

for (const [text, expected] of queries)
  test(`"${text}"`, async () => {
    const { hits } = await searchLeistungen(t.app, { text, limit: 20 })
    const found = hits.slice(0, SHOWN_FIRST)
    assert.ok(
      found.some(hit => hit.leikaKey === expected),
      `found: ${found.map(hit => hit.title).join(' | ') || 'nothing'}; at ${hits.findIndex(hit => hit.leikaKey === expected)}`,
    )
  })

test('a mended slip is told in the words that were typed', async () => {
  const { corrected } = await searchLeistungen(t.app, { text: 'Meinen Personalauswies verlängern', limit: 5 })
  assert.equal(corrected, 'Meinen Personalausweis verlängern')
})

test('what is right is not corrected', async () => {
  for (const text of ['Hundesteuer', 'Geburtsurkunde beantragen', 'Wohnung anmelden'])
    assert.equal((await searchLeistungen(t.app, { text, limit: 5 })).corrected, undefined, text)
})

test('nothing comes of nothing, nonsense, other scripts and operators', async () => {
  for (const text of ['', ' ', 'xqzw vrtk', 'собака', '& | ! ( ) :*', "'; drop table leistungen", '\u0000', '%'])
    assert.deepEqual(await searchLeistungen(t.app, { text, limit: 5 }), { hits: [] }, text)
})

test('very long input is cut, not refused', async () => {
  const { hits } = await searchLeistungen(t.app, { text: `Hundesteuer ${'wort '.repeat(5000)}`, limit: 5 })
  assert.equal(hits[0]?.leikaKey, HUND)
})
