import { choice, line, needed, type Property, rare, text, whole, yes } from './property.ts'

const OPTIONS: Property = {
  name: 'options',
  label: 'Antworten zur Auswahl',
  control: { kind: 'options' },
  hint: 'Eine je Zeile. Mit Erklärung: „Osterfeuer | am Karsamstag oder Ostersonntag“.',
}
const MAX_LENGTH = whole('maxLength', 'Höchstens so viele Zeichen', 1, 10_000)

const AUTOCOMPLETE = rare(
  choice('autocomplete', 'Der Browser darf ausfüllen', [
    ['', 'nichts'],
    ['name', 'Name'],
    ['given-name', 'Vorname'],
    ['family-name', 'Nachname'],
    ['organization', 'Firma oder Verein'],
    ['street-address', 'Straße und Hausnummer'],
    ['postal-code', 'Postleitzahl'],
    ['address-level2', 'Ort'],
    ['bday', 'Geburtsdatum'],
  ]),
)

const limits = (least: string, most: string, hint: string): readonly Property[] => [
  { name: 'min', label: least, control: { kind: 'feel' }, hint },
  rare(line('minMessage', 'Meldung davor')),
  { name: 'max', label: most, control: { kind: 'feel' }, hint },
  rare(line('maxMessage', 'Meldung danach')),
]

/** Properties of one type of field. */
export const OWN: Readonly<Record<string, readonly Property[]>> = {
  text: [
    MAX_LENGTH,
    rare({
      name: 'pattern',
      label: 'Muster der Antwort',
      control: { kind: 'pattern' },
      hint: 'Regulärer Ausdruck, zum Beispiel [A-Z]{2}[0-9]+',
    }),
    rare(line('patternMessage', 'Meldung, wenn das Muster nicht passt')),
    AUTOCOMPLETE,
  ],
  textarea: [MAX_LENGTH, rare(whole('rows', 'Höhe in Zeilen', 2, 30))],
  number: [
    { name: 'min', label: 'Kleinste Zahl', control: { kind: 'number' } },
    { name: 'max', label: 'Größte Zahl', control: { kind: 'number' } },
    whole('decimals', 'Stellen nach dem Komma', 0, 6),
    line('unit', 'Einheit', 'Steht hinter dem Feld: m², Personen.'),
  ],
  money: [
    { name: 'minCents', label: 'Kleinster Betrag', control: { kind: 'money' } },
    { name: 'maxCents', label: 'Größter Betrag', control: { kind: 'money' } },
  ],
  date: [
    {
      name: 'min',
      label: 'Frühester Tag',
      control: { kind: 'day' },
      hint: 'Zum Beispiel: heute, heute + 14 Tage, 31.12.2026',
    },
    rare(line('minMessage', 'Meldung, wenn der Tag zu früh ist')),
    { name: 'max', label: 'Spätester Tag', control: { kind: 'day' } },
    rare(line('maxMessage', 'Meldung, wenn der Tag zu spät ist')),
    AUTOCOMPLETE,
  ],
  time: limits('Früheste Uhrzeit', 'Späteste Uhrzeit', 'Als Formel, zum Beispiel: time("07:00:00")'),
  'date-time': limits(
    'Frühester Zeitpunkt',
    'Spätester Zeitpunkt',
    'Als Formel, zum Beispiel: date and time(today(), time("07:00:00"))',
  ),
  radios: [OPTIONS],
  select: [OPTIONS],
  checkboxes: [OPTIONS, rare(whole('minItems', 'Mindestens so viele ankreuzen', 1, 100))],
  person: [yes('birthDate', 'Auch das Geburtsdatum fragen')],
  file: [
    whole('maxFiles', 'Höchstens so viele Dateien', 1, 20),
    { name: 'maxBytes', label: 'Größe einer Datei höchstens', control: { kind: 'megabytes' }, rare: true },
    {
      name: 'accept',
      label: 'Erlaubte Dateien',
      rare: true,
      control: {
        kind: 'several',
        choices: [
          ['application/pdf', 'PDF'],
          ['image/jpeg', 'Foto (JPEG)'],
          ['image/png', 'Bild (PNG)'],
        ],
      },
    },
  ],
  computed: [
    choice('format', 'Anzeigen als', [
      ['number', 'Zahl'],
      ['cents', 'Geldbetrag'],
      ['date', 'Datum'],
      ['text', 'Text'],
    ]),
    yes('show', 'Auf der Seite anzeigen'),
  ],
  note: [
    needed({ name: 'text', label: 'Text', control: { kind: 'markdown' } }),
    choice('tone', 'Art', [
      ['', 'Hinweis'],
      ['warning', 'Warnung'],
    ]),
  ],
  declaration: [needed(text('text', 'Text der Erklärung', 'In der Ich-Form: „Ich habe …“.'))],
  group: [yes('choice', 'Nur eines davon wird gefragt', false, 'Die Person wählt zuerst, welches.')],
}
