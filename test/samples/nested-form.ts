import { type CompiledForm, compileForm } from '../../src/modules/forms/domain/engine.ts'
import type { Answers, Form } from '../../src/modules/forms/domain/model.ts'
import { inLanguage } from '../../src/modules/forms/domain/texts/in-language.ts'

const address = (prefix: string, label: string) => ({
  type: 'group' as const,
  id: prefix,
  label,
  fields: [
    { type: 'text' as const, id: `${prefix}Strasse`, label: 'Straße und Hausnummer' },
    { type: 'text' as const, id: `${prefix}Ort`, label: 'Ort', width: 20 },
  ],
})

export const nestedDefinition: Form = {
  format: 'amtsweg/form/1',
  sections: [
    {
      id: 'halter',
      title: 'Über Sie',
      pages: [
        {
          id: 'gruppen',
          kind: 'page',
          title: 'Ihre Angaben',
          checks: [{ that: 'vorname != nachname', message: 'Vorname und Nachname sind gleich' }],
          fields: [
            {
              type: 'group',
              id: 'name',
              label: 'Ihr Name',
              hint: 'Wie im Ausweis',
              legalBasis: '§ 5 der Satzung: Wir müssen wissen, wer den Antrag stellt.',
              fields: [
                { type: 'text', id: 'vorname', label: 'Vorname' },
                { type: 'text', id: 'nachname', label: 'Nachname', prefill: { from: 'value', value: '"Mustermann"' } },
                {
                  type: 'group',
                  id: 'frueher',
                  label: 'Früherer Name',
                  required: false,
                  fields: [
                    { type: 'text', id: 'geburtsname', label: 'Geburtsname' },
                    { type: 'text', id: 'grund', label: 'Grund der Änderung', required: false },
                  ],
                },
              ],
            },
            { type: 'yes-no', id: 'firma', label: 'Stellen Sie den Antrag für eine Firma?' },
            {
              type: 'group',
              id: 'firmendaten',
              label: 'Ihre Firma',
              when: 'firma = true',
              fields: [
                { type: 'text', id: 'firmenname', label: 'Name der Firma' },
                { type: 'text', id: 'register', label: 'Registernummer', requiredWhen: 'firmenname = "Muster GmbH"' },
              ],
            },
            {
              type: 'text',
              id: 'steuernummer',
              label: 'Steuernummer der Firma',
              enabledWhen: 'firma = true',
              legalBasis: '§ 7 der Satzung',
            },
          ],
        },
        {
          id: 'anschrift',
          kind: 'page',
          title: 'Wo wohnen Sie?',
          fields: [
            {
              type: 'group',
              id: 'anschrift',
              label: 'Wo wohnen Sie?',
              hint: 'Wählen Sie aus, was für Sie gilt.',
              legalBasis: '§ 6 der Satzung',
              choice: true,
              fields: [
                address('inland', 'In Deutschland'),
                address('ausland', 'In einem anderen Land'),
                { type: 'text', id: 'schiff', label: 'Auf einem Schiff', hint: 'Name des Schiffes' },
              ],
            },
          ],
        },
      ],
    },
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
          itemSummary: 'rufname',
          min: 1,
          max: 3,
          pages: [
            {
              id: 'hund',
              kind: 'page',
              title: 'Der Hund',
              fields: [{ type: 'text', id: 'rufname', label: 'Wie heißt der Hund?' }],
            },
            {
              id: 'impfungen',
              kind: 'repeat',
              title: 'Impfungen des Hundes',
              intro: 'Sie stehen im Impfpass.',
              list: 'impfungen',
              itemName: 'Impfung',
              addLabel: 'Weitere Impfung hinzufügen',
              itemSummary: 'gegen',
              min: 0,
              max: 5,
              pages: [
                {
                  id: 'impfung',
                  kind: 'page',
                  title: 'Die Impfung',
                  fields: [
                    { type: 'text', id: 'gegen', label: 'Wogegen wurde geimpft?' },
                    { type: 'file', id: 'impfpass', label: 'Seite im Impfpass', required: false },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  declarations: [{ type: 'declaration', id: 'wahr', label: 'Richtigkeit', text: 'Alles ist richtig.' }],
  translations: {
    en: {
      'section.halter.title': 'About you',
      'page.gruppen.title': 'Your details',
      'page.gruppen.check.0': 'First name and last name are the same',
      'field.name.label': 'Your name',
      'field.name.hint': 'As in your ID',
      'field.vorname.label': 'First name',
      'field.nachname.label': 'Last name',
      'field.frueher.label': 'Former name',
      'field.geburtsname.label': 'Name at birth',
      'field.grund.label': 'Reason for the change',
      'field.firma.label': 'Are you applying for a company?',
      'field.firmendaten.label': 'Your company',
      'field.firmenname.label': 'Name of the company',
      'field.register.label': 'Register number',
      'field.steuernummer.label': 'Tax number of the company',
      'page.anschrift.title': 'Where do you live?',
      'field.anschrift.label': 'Where do you live?',
      'field.anschrift.hint': 'Choose what applies to you.',
      'field.inland.label': 'In Germany',
      'field.inlandStrasse.label': 'Street and house number',
      'field.inlandOrt.label': 'Town or city',
      'field.ausland.label': 'In another country',
      'field.schiff.label': 'On a ship',
    },
    'de-simple': {
      'page.gruppen.title': 'Das sind Sie',
      'field.vorname.label': 'Vor-Name',
      'field.nachname.label': 'Nach-Name',
    },
  },
}

function compiled(language: string): CompiledForm {
  const compilation = compileForm(inLanguage(nestedDefinition, language), language)
  if (compilation.ok) return compilation.form
  throw new Error(JSON.stringify(compilation.problems))
}

/** Groups in groups, a choice group, lists in lists, three languages. */
export const nestedForm: Readonly<Record<string, CompiledForm>> = {
  de: compiled('de'),
  en: compiled('en'),
  'de-simple': compiled('de-simple'),
}

export const nestedAnswers: Answers = {
  vorname: 'Erika',
  nachname: 'Mustermann',
  firma: false,
  anschrift: 'inland',
  inlandStrasse: 'Am Markt 1',
  inlandOrt: 'Neustadt an der Orla',
  hunde: [
    { rufname: 'Luna', impfungen: [{ gegen: 'Tollwut' }, { gegen: 'Staupe' }] },
    { rufname: 'Rex', impfungen: [] },
  ],
}
