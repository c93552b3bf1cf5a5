import { type CompiledForm, compileForm } from '../../src/modules/forms/domain/engine.ts'
import type { Answers, Surroundings } from '../../src/modules/forms/domain/model.ts'
import { plainDate } from '../../src/platform/date.ts'

const kreise = [
  'Altenburger Land',
  'Eichsfeld',
  'Erfurt',
  'Gera',
  'Gotha',
  'Greiz',
  'Hildburghausen',
  'Ilm-Kreis',
  'Jena',
  'Kyffhäuserkreis',
  'Nordhausen',
  'Saale-Orla-Kreis',
  'Sömmerda',
  'Suhl',
  'Weimar',
]

const questions = {
  id: 'alles',
  kind: 'page',
  title: 'Alle Arten von Fragen',
  intro: 'Diese Seite zeigt **jede** Art von Frage.',
  fields: [
    { type: 'text', id: 'name', label: 'Rufname', hint: 'Wie im Impfpass', width: 20, legalBasis: '§ 5 der Satzung' },
    { type: 'textarea', id: 'grund', label: 'Begründung', maxLength: 200, required: false },
    { type: 'number', id: 'flaeche', label: 'Größe der Fläche', unit: 'm²', decimals: 1 },
    { type: 'money', id: 'betrag', label: 'Monatliches Einkommen', required: false },
    { type: 'date', id: 'beginn', label: 'Beginn', hint: 'Zum Beispiel 1 12 2026' },
    { type: 'time', id: 'uhrzeit', label: 'Uhrzeit', hint: 'Zum Beispiel 09:30' },
    { type: 'date-time', id: 'ankunft', label: 'Ankunft', required: false },
    { type: 'yes-no', id: 'befreit', label: 'Möchten Sie eine Befreiung?' },
    { type: 'text', id: 'befreiung', label: 'Warum soll befreit werden?', when: 'befreit = true' },
    {
      type: 'radios',
      id: 'art',
      label: 'Art des Hundes',
      hint: 'Eine Antwort',
      options: [
        { value: 'begleit', label: 'Begleithund', hint: 'Auch Familienhund' },
        { value: 'gebrauch', label: 'Gebrauchshund' },
      ],
    },
    {
      type: 'checkboxes',
      id: 'merkmale',
      label: 'Merkmale',
      required: false,
      options: [
        { value: 'chip', label: 'Gechippt' },
        { value: 'steuermarke', label: 'Hat eine Steuermarke' },
      ],
    },
    { type: 'select', id: 'kreis', label: 'Kreis', options: kreise.map(label => ({ value: label, label })) },
    { type: 'address', id: 'adresse', label: 'Ihre Adresse' },
    { type: 'person', id: 'person', label: 'Halterin oder Halter', birthDate: true },
    { type: 'iban', id: 'iban', label: 'IBAN', legalBasis: '§ 16 der Satzung' },
    { type: 'email', id: 'mail', label: 'E-Mail-Adresse' },
    { type: 'phone', id: 'telefon', label: 'Telefonnummer', required: false },
    { type: 'file', id: 'nachweis', label: 'Nachweis', hint: 'Zum Beispiel ein Foto', maxFiles: 3, required: false },
    { type: 'computed', id: 'jahr', label: 'Gebühr', value: 'flaeche * 100', show: true, format: 'cents' },
    { type: 'note', id: 'hinweis', label: 'Gut zu wissen', text: 'Die *Marke* kommt per Post.' },
    {
      type: 'declaration',
      id: 'erklaerung',
      label: 'Richtigkeit',
      text: 'Meine Angaben sind vollständig und richtig.',
    },
  ],
}

const definition = {
  format: 'amtsweg/form/1',
  sections: [
    { id: 'start', title: 'Über Sie', pages: [questions] },
    {
      id: 'hunde',
      title: 'Ihre Hunde',
      pages: [
        {
          id: 'hunde',
          kind: 'repeat',
          title: 'Ihre Hunde',
          list: 'hunde',
          itemName: 'Hund',
          addLabel: 'Weiteren Hund hinzufügen',
          itemSummary: 'hundName',
          min: 1,
          max: 3,
          pages: [
            {
              id: 'hund',
              kind: 'page',
              title: 'Name des Hundes',
              fields: [{ type: 'text', id: 'hundName', label: 'Wie heißt der Hund?' }],
            },
          ],
        },
      ],
    },
  ],
  declarations: [{ type: 'declaration', id: 'richtig', label: 'Richtigkeit', text: 'Alles ist richtig.' }],
}

function compiled(): CompiledForm {
  const compilation = compileForm(definition)
  if (compilation.ok) return compilation.form
  throw new Error(JSON.stringify(compilation.problems))
}

/** A form with every field type on one page, and a repeated group. */
export const everyFieldForm = compiled()

const today = plainDate(2026, 11, 23)
if (!today) throw new Error('no day')
export const surroundings: Surroundings = { parameters: {}, today }

export const everyAnswer: Answers = {
  name: 'Bello „der Große“ <b>',
  grund: 'Weil.\nDarum & so.',
  flaeche: 12.5,
  betrag: 123450,
  beginn: '2026-12-01',
  uhrzeit: '09:30',
  befreit: false,
  art: 'gebrauch',
  merkmale: ['steuermarke'],
  kreis: 'Sömmerda',
  adresse: { street: 'Am Markt', houseNumber: '1a', postcode: '07806', city: 'Neustadt an der Orla' },
  person: { givenName: 'Erika', familyName: 'Mustermann', birthDate: '1964-08-12' },
  iban: 'DE89370400440532013000',
  mail: 'erika@mustermann.example',
  nachweis: [{ id: 'datei-1', name: 'foto <1>.jpg', bytes: 840_000, mediaType: 'image/jpeg' }],
  erklaerung: true,
  hunde: [{ hundName: 'Bello' }, { hundName: 'Rex & Co' }],
}
