import type { FormJson } from './edit.ts'

/** Groups, lists, shared page ids, translations and expressions of every kind, for the tests of edits. */
export const testForm: FormJson = {
  format: 'amtsweg/form/1',
  sections: [
    {
      id: 'person',
      title: 'Ihre Angaben',
      pages: [
        {
          kind: 'page',
          id: 'wer',
          title: 'Wer sind Sie?',
          fields: [
            { type: 'person', id: 'halter', label: 'Halterin oder Halter' },
            {
              type: 'group',
              id: 'anschrift',
              label: 'Anschrift',
              fields: [
                { type: 'text', id: 'strasse', label: 'Straße' },
                { type: 'text', id: 'ort', label: 'Ort' },
              ],
            },
            { type: 'email', id: 'email', label: 'E-Mail', when: 'anschrift.ort != null and ort != ""' },
          ],
        },
        {
          kind: 'repeat',
          id: 'hunde',
          title: 'Ihre Hunde',
          list: 'hunde',
          itemName: 'Hund',
          addLabel: 'Weiteren Hund hinzufügen',
          itemSummary: 'halter.rasse + rasse',
          min: 1,
          max: 5,
          pages: [
            {
              kind: 'page',
              id: 'wer',
              title: 'Welcher Hund?',
              fields: [
                { type: 'select', id: 'rasse', label: 'Rasse', codeList: 'rassen' },
                {
                  type: 'file',
                  id: 'wesenstest',
                  label: 'Wesenstest',
                  when: 'rasse = "rasse" and {rasse: rasse}.rasse != null',
                  checks: [{ that: 'count(hunde) < 3', message: 'Zu viele' }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'ende',
      title: 'Ende',
      pages: [
        { kind: 'page', id: 'schluss', title: 'Schluss', fields: [{ type: 'text', id: 'gruss', label: 'Gruß' }] },
      ],
    },
  ],
  computed: [
    {
      type: 'computed',
      id: 'steuer',
      label: 'Steuer',
      value:
        'sum(for rasse in hunde return if rasse.rasse = "x" then 1 else count(hunde[rasse = "y" and item.rasse = null]))',
    },
  ],
  declarations: [{ type: 'declaration', id: 'wahrheit', label: 'Richtigkeit', text: 'Alles ist wahr.' }],
  codeLists: { rassen: { name: 'Rassen', entries: [{ value: 'p', label: 'Pudel' }] } },
  translations: { en: { 'field.rasse.label': 'Breed', 'page.wer.title': 'Who are you?' } },
}
