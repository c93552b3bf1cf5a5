import type { Form } from '../model.ts'

type Page = Form['sections'][number]['pages'][number]
type Node = Extract<Page, { kind: 'page' }>['fields'][number]

const page = (id: string, ...fields: Node[]): Page => ({ kind: 'page', id, title: `Seite ${id}`, fields })

/** Dogs with their vaccinations, an address as a group, and a choice. */
export const kennel: Form = {
  format: 'amtsweg/form/1',
  codeLists: { rassen: { name: 'Rassen', entries: entries('pudel', 'terrier', 'dackel') } },
  sections: [
    {
      id: 'person',
      title: 'Sie',
      pages: [
        page(
          'wer',
          { type: 'text', id: 'name', label: 'Name', fim: { path: 'G1.F1' } },
          {
            type: 'group',
            id: 'anschrift',
            label: 'Anschrift',
            fields: [
              { type: 'text', id: 'strasse', label: 'Straße' },
              { type: 'text', id: 'ort', label: 'Ort' },
            ],
          },
          {
            type: 'group',
            id: 'kontakt',
            label: 'Wie erreichen wir Sie?',
            choice: true,
            fields: [
              { type: 'email', id: 'email', label: 'E-Mail' },
              { type: 'phone', id: 'telefon', label: 'Telefon' },
            ],
          },
          { type: 'textarea', id: 'bemerkung', label: 'Bemerkung', required: false, maxLength: 500 },
          { type: 'file', id: 'ausweis', label: 'Ausweis', maxFiles: 2, required: false },
        ),
      ],
    },
    {
      id: 'tiere',
      title: 'Ihre Hunde',
      pages: [
        {
          kind: 'repeat',
          id: 'hunde',
          title: 'Ihre Hunde',
          list: 'hunde',
          itemName: 'Hund',
          addLabel: 'Weiteren Hund hinzufügen',
          itemSummary: 'rufname',
          min: 1,
          max: 5,
          pages: [
            page(
              'hund',
              { type: 'text', id: 'rufname', label: 'Rufname' },
              { type: 'select', id: 'rasse', label: 'Rasse', codeList: 'rassen' },
              { type: 'yes-no', id: 'kastriert', label: 'Ist der Hund kastriert?' },
            ),
            {
              kind: 'repeat',
              id: 'impfungen',
              title: 'Impfungen',
              list: 'impfungen',
              itemName: 'Impfung',
              addLabel: 'Weitere Impfung hinzufügen',
              itemSummary: 'gegen',
              min: 0,
              max: 3,
              pages: [
                page(
                  'impfung',
                  { type: 'text', id: 'gegen', label: 'Wogegen?' },
                  { type: 'date', id: 'am', label: 'Wann?' },
                ),
              ],
            },
          ],
        },
        page(
          'wege',
          {
            type: 'checkboxes',
            id: 'wege',
            label: 'Wege',
            options: entries('post', 'mail', 'abholen'),
            required: false,
          },
          { type: 'declaration', id: 'einverstanden', label: 'Einverstanden', text: 'Ich bin einverstanden.' },
        ),
      ],
    },
  ],
  declarations: [{ type: 'declaration', id: 'wahr', label: 'Richtigkeit', text: 'Alles ist wahr.' }],
}

function entries(...values: string[]) {
  return values.map(value => ({ value, label: `${value.charAt(0).toUpperCase()}${value.slice(1)}` }))
}

/** The form with some of its text replaced, as JSON: a new version. */
export function changed(...replacements: readonly (readonly [old: string, now: string])[]): unknown {
  let text = JSON.stringify(kennel)
  for (const [old, now] of replacements) {
    if (!text.includes(old)) throw new Error(`the form has no ${old}`)
    text = text.replace(old, now)
  }
  return JSON.parse(text)
}

export const kennelAnswers = {
  name: 'Erika Mustermann',
  strasse: 'Markt 1',
  ort: 'Neustadt',
  kontakt: 'email',
  email: 'erika@example.org',
  bemerkung: 'Bitte eine Marke aus Metall.',
  ausweis: [{ id: 'a', name: 'ausweis.pdf', bytes: 1000, mediaType: 'application/pdf' }],
  hunde: [
    {
      rufname: 'Luna',
      rasse: 'pudel',
      kastriert: true,
      impfungen: [
        { gegen: 'Tollwut', am: '2025-03-01' },
        { gegen: 'Staupe', am: '2025-04-01' },
      ],
    },
    { rufname: 'Strolch', rasse: 'terrier', kastriert: false },
  ],
  wege: ['post', 'mail'],
  einverstanden: true,
}
