import { sizesIn } from './sizes-in.ts'
import type { ViewWords } from './view-words.ts'

const sizes = sizesIn('de-DE')

/** Leichte Sprache */
export const simpleGerman: ViewWords = {
  language: 'de-simple',
  saveAndContinue: 'Speichern und weiter',
  next: 'Weiter',
  later: 'Später weiter-machen',
  why: 'Warum fragen wir das?',
  prefilled: 'Steht hier schon etwas? Das haben wir für Sie geschrieben. Bitte prüfen Sie das.',
  closed: 'Hier müssen Sie jetzt nichts antworten.',
  addedTitle: 'Hier gibt es noch eine Frage',
  addedText: 'Wegen Ihrer Antwort fragen wir noch mehr. Das ist neu:',
  inEuro: 'in Euro',
  inUnit: unit => `in ${unit}`,
  address: { street: 'Straße', houseNumber: 'Haus-Nummer', postcode: 'Post-Leit-Zahl', city: 'Ort' },
  person: { givenName: 'Vor-Name', familyName: 'Nach-Name' },
  birthDate: 'Geburts-Datum',
  birthHint: 'Zum Beispiel: 27 3 1985',
  files: {
    upload: 'Datei hochladen',
    uploaded: 'Diese Dateien haben wir',
    remove: 'Löschen',
    limits: (types, megabytes, files) =>
      `Das geht: ${types}. Eine Datei darf bis zu ${sizes.megabytes(megabytes)} groß sein.${files > 1 ? ` Sie können bis zu ${files} Dateien hochladen.` : ''}`,
    size: sizes.size,
  },
  list: {
    empty: 'Hier steht noch nichts.',
    change: 'Ändern',
    remove: 'Löschen',
    incomplete: 'Hier fehlt noch etwas',
    full: max => `Hier gehen bis zu ${max}.`,
  },
  tasks: {
    label: 'Teile von Ihrem Antrag',
    status: { open: 'Noch offen', started: 'Angefangen', done: 'Fertig', 'not-needed': 'Brauchen Sie nicht' },
    done: (done, of) => `${done} von ${of} Teilen sind fertig.`,
    allDone: 'Alle Teile sind fertig. Bitte prüfen Sie jetzt Ihre Antworten. Danach schicken Sie den Antrag ab.',
    whenDone: 'Sind alle Teile fertig? Dann prüfen Sie Ihre Antworten. Danach schicken Sie den Antrag ab.',
    begin: 'Jetzt anfangen',
    goOn: 'Weiter ausfüllen',
    review: 'Antworten prüfen',
  },
  review: {
    title: 'Bitte prüfen Sie Ihre Antworten',
    sendTitle: 'Antrag abschicken',
    sendText: recipient => `Ihr Antrag geht an: ${recipient}. Nach dem Abschicken können Sie hier nichts mehr ändern.`,
    send: 'Jetzt abschicken',
    openTitle: 'Es fehlt noch etwas',
    openText: 'Bitte füllen Sie diese Seiten aus. Danach können Sie den Antrag abschicken.',
    complete: 'Weiter ausfüllen',
  },
}
