/** Parts of German compounds in administration that seldom stand alone; the catalogue's own words are added to them. */
export const COMPOUND_PARTS: readonly string[] = `
Abfall Abmeldung Adresse Amt Anlage Anmeldung Antrag Anzeige Arbeit Aufenthalt Auskunft Ausweis Auto Bau Baum Beihilfe
Beitrag Berechtigung Bescheid Bescheinigung Betrieb Bestattung Bewohner Bewilligung Brief Dienst Ehe Eigentum Einkommen
Eltern Erlaubnis Ermäßigung Ersatz Fahrt Fahrer Fahrzeug Familie Feier Ferien Feuer Fischerei Förderung Führer Gast
Gebühr Geburt Geld Gemeinde Genehmigung Gesundheit Gewerbe Grund Grundstück Hafen Halter Haltung Handel Haus Haushalt
Heirat Hilfe Hund Jagd Jugend Karte Kasse Kennzeichen Kind Kirche Kosten Kraft Land Last Leistung Listen Markt Meldung
Mittel Mutter Nachweis Name Ordnung Park Parken Pass Person Personal Pflege Plan Platz Prüfung Recht Register Reise
Rente Schaden Schein Schild Schüler Schule Schutz Sorge Sperre Stand Steuer Straße Tag Technik Termin Tier Tod Umzug
Unterhalt Unternehmen Urkunde Urlaub Vater Verbot Verein Verkehr Verlust Vermögen Versicherung Verwaltung Vorschuss
Waffe Wagen Wahl Wasser Wechsel Wohnung Wohnsitz Zentrale Zeugnis Zone Zuschuss Zulassung`
  .split(/\s+/)
  .filter(Boolean)
