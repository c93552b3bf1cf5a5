import type { Form } from '../model.ts'

/** For tests: groups, a choice group, lists within lists, and every kind of rule. */
export const nestedForm: Form = {
  format: 'amtsweg/form/1',
  codeLists: {
    staaten: {
      name: 'Staaten',
      uri: 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat',
      version: '2026',
      entries: [
        { value: '000', label: 'Deutschland' },
        { value: '129', label: 'Frankreich' },
      ],
    },
  },
  sections: [
    {
      id: 'wer',
      title: 'Wer',
      pages: [
        {
          kind: 'page',
          id: 'antragsteller',
          title: 'Wer stellt den Antrag?',
          checks: [{ that: 'anzahl < 100 or staat = "000"', message: 'So viele gibt es nur in Deutschland' }],
          fields: [
            {
              type: 'group',
              id: 'antragsteller',
              label: 'Antragsteller',
              choice: true,
              fields: [
                {
                  type: 'group',
                  id: 'natuerlich',
                  label: 'Ich selbst',
                  fields: [
                    { type: 'text', id: 'vorname', label: 'Vorname' },
                    { type: 'text', id: 'titel', label: 'Titel', required: false },
                  ],
                },
                { type: 'text', id: 'firma', label: 'Eine Firma' },
              ],
            },
            {
              type: 'select',
              id: 'staat',
              label: 'Staat',
              codeList: 'staaten',
              prefill: { from: 'value', value: '"000"' },
            },
            {
              type: 'number',
              id: 'anzahl',
              label: 'Anzahl',
              required: false,
              requiredWhen: 'staat = "129"',
              forbidden: { when: 'antragsteller = "firma"', message: 'Firmen geben keine Anzahl an' },
            },
            { type: 'text', id: 'zusatz', label: 'Zusatz', enabledWhen: 'anzahl > 3' },
          ],
        },
        {
          kind: 'page',
          id: 'anschrift',
          title: 'Anschrift',
          when: 'spaeter',
          fields: [
            {
              type: 'group',
              id: 'anschrift',
              label: 'Anschrift',
              required: false,
              checks: [{ that: 'strasse = null or strasse != ort', message: 'Straße und Ort sind gleich' }],
              fields: [
                { type: 'text', id: 'strasse', label: 'Straße' },
                { type: 'text', id: 'ort', label: 'Ort' },
                {
                  type: 'group',
                  id: 'postfach',
                  label: 'Postfach',
                  required: false,
                  forbidden: { when: 'anschrift.ort = "Jena"', message: 'In Jena gibt es kein Postfach' },
                  fields: [
                    { type: 'text', id: 'nummer', label: 'Nummer' },
                    { type: 'text', id: 'plz', label: 'PLZ', required: false },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'hunde',
      title: 'Hunde',
      pages: [
        {
          kind: 'repeat',
          id: 'hunde',
          title: 'Hunde',
          list: 'hunde',
          itemName: 'Hund',
          addLabel: 'Weiterer Hund',
          itemSummary: 'name',
          min: 0,
          max: 3,
          pages: [
            {
              kind: 'page',
              id: 'hund',
              title: 'Hund',
              fields: [
                { type: 'text', id: 'name', label: 'Name' },
                { type: 'yes-no', id: 'geimpft', label: 'Geimpft?' },
              ],
            },
            {
              kind: 'repeat',
              id: 'impfungen',
              title: 'Impfungen',
              when: 'geimpft',
              list: 'impfungen',
              itemName: 'Impfung',
              addLabel: 'Weitere Impfung',
              itemSummary: 'name + ": " + stoff',
              min: 1,
              max: 4,
              pages: [
                {
                  kind: 'page',
                  id: 'stoff',
                  title: 'Stoff',
                  fields: [
                    { type: 'text', id: 'stoff', label: 'Stoff' },
                    { type: 'text', id: 'grund', label: 'Grund', when: 'name = "Rex" and anzahl > 1' },
                  ],
                },
                {
                  kind: 'repeat',
                  id: 'nachweise',
                  title: 'Nachweise',
                  list: 'nachweise',
                  itemName: 'Nachweis',
                  addLabel: 'Weiterer Nachweis',
                  itemSummary: 'art',
                  min: 0,
                  max: 2,
                  pages: [
                    {
                      kind: 'page',
                      id: 'nachweis',
                      title: 'Nachweis',
                      fields: [
                        { type: 'text', id: 'art', label: 'Art' },
                        {
                          type: 'computed',
                          id: 'kette',
                          label: 'Kette',
                          show: true,
                          value: 'name + "/" + stoff + "/" + art',
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              kind: 'page',
              id: 'rasse',
              title: 'Rasse',
              fields: [{ type: 'text', id: 'rasse', label: 'Rasse', required: false }],
            },
          ],
        },
        {
          kind: 'page',
          id: 'ende',
          title: 'Ende',
          fields: [{ type: 'yes-no', id: 'spaeter', label: 'Geben Sie eine Anschrift an?' }],
        },
      ],
    },
  ],
  computed: [
    {
      type: 'computed',
      id: 'stoffe',
      label: 'Impfstoffe',
      value: 'count(distinct values(flatten(hunde[geimpft].impfungen.stoff)))',
    },
  ],
  declarations: [{ type: 'declaration', id: 'wahrheit', label: 'Richtigkeit', text: 'Alles ist wahr.' }],
}
