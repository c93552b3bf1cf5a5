import { sizesIn } from './sizes-in.ts'
import type { ViewWords } from './view-words.ts'

const sizes = sizesIn('de-DE')

export const german: ViewWords = {
  language: 'de',
  saveAndContinue: 'Speichern und weiter',
  next: 'Weiter',
  later: 'Später weitermachen',
  why: 'Warum fragen wir das?',
  prefilled: 'Steht hier schon etwas, haben wir es für Sie eingetragen. Bitte prüfen Sie es.',
  closed: 'Diese Frage müssen Sie gerade nicht beantworten.',
  addedTitle: 'Es geht noch nicht weiter',
  addedText: 'Durch Ihre Antwort ist auf dieser Seite etwas dazugekommen:',
  inEuro: 'in Euro',
  inUnit: unit => `in ${unit}`,
  address: { street: 'Straße', houseNumber: 'Hausnummer', postcode: 'Postleitzahl', city: 'Ort' },
  person: { givenName: 'Vorname', familyName: 'Nachname' },
  birthDate: 'Geburtsdatum',
  birthHint: 'Zum Beispiel 27 3 1985',
  files: {
    upload: 'Hochladen',
    uploaded: 'Hochgeladen',
    remove: 'Entfernen',
    limits: (types, megabytes, files) =>
      `${types}, höchstens ${sizes.megabytes(megabytes)} je Datei${files > 1 ? `, bis zu ${files} Dateien` : ''}.`,
    size: sizes.size,
  },
  list: {
    empty: 'Hier steht noch nichts.',
    change: 'Ändern',
    remove: 'Entfernen',
    incomplete: 'Unvollständig',
    full: max => `Mehr als ${max} sind hier nicht möglich.`,
  },
  tasks: {
    label: 'Teile Ihres Antrags',
    status: { open: 'Noch offen', started: 'Angefangen', done: 'Fertig', 'not-needed': 'Nicht nötig' },
    done: (done, of) => `${done} von ${of} Teilen sind fertig.`,
    allDone: 'Alles ist ausgefüllt. Prüfen Sie jetzt Ihre Angaben und senden Sie den Antrag ab.',
    whenDone: 'Wenn alle Teile fertig sind, prüfen Sie Ihre Angaben und senden den Antrag ab.',
    begin: 'Ausfüllen beginnen',
    goOn: 'Weiter ausfüllen',
    review: 'Angaben prüfen',
  },
  review: {
    title: 'Prüfen Sie Ihre Angaben',
    sendTitle: 'Absenden',
    sendText: recipient =>
      `Mit dem Absenden geht Ihr Antrag an: ${recipient}. Danach können Sie ihn hier nicht mehr ändern.`,
    send: 'Verbindlich absenden',
    openTitle: 'Es fehlen noch Angaben',
    openText: 'Ergänzen Sie diese Seiten. Dann können Sie den Antrag absenden.',
    complete: 'Angaben ergänzen',
  },
}
