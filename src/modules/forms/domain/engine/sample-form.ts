/** A form that uses every field type once and every construct of the engine, for tests and the benchmark. */
export const sampleForm = {
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
            { type: 'note', id: 'hinweis', label: 'Hinweis', text: 'Bitte wie im Ausweis.' },
            { type: 'person', id: 'halter', label: 'Halterin oder Halter', birthDate: true },
            { type: 'address', id: 'anschrift', label: 'Anschrift' },
            { type: 'email', id: 'email', label: 'E-Mail', required: false },
            { type: 'phone', id: 'telefon', label: 'Telefon', required: false },
            {
              type: 'computed',
              id: 'alter',
              label: 'Alter',
              value: 'years and months duration(halter.birthDate, today()).years',
            },
          ],
        },
        {
          kind: 'page',
          id: 'vertretung',
          title: 'Vertretung',
          when: 'alter < 18',
          fields: [{ type: 'text', id: 'vertreter', label: 'Name der Eltern', inSentence: 'den Namen der Eltern' }],
        },
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
          itemSummary: 'if rasse = null then name else name + ", " + rasse',
          min: 1,
          max: 5,
          pages: [
            {
              kind: 'page',
              id: 'hund',
              title: 'Der Hund',
              fields: [
                { type: 'text', id: 'name', label: 'Name des Hundes', maxLength: 40 },
                {
                  type: 'date',
                  id: 'wurftag',
                  label: 'Wurftag',
                  inSentence: 'den Wurftag',
                  max: 'today()',
                  maxMessage: 'Der Wurftag muss in der Vergangenheit liegen',
                },
                { type: 'yes-no', id: 'gefaehrlich', label: 'Ist der Hund gefährlich?' },
              ],
            },
            {
              kind: 'page',
              id: 'rasse',
              title: 'Die Rasse',
              when: 'gefaehrlich',
              fields: [
                {
                  type: 'select',
                  id: 'rasse',
                  label: 'Rasse',
                  options: [
                    { value: 'pudel', label: 'Pudel' },
                    { value: 'terrier', label: 'Terrier' },
                  ],
                },
                {
                  type: 'file',
                  id: 'wesenstest',
                  label: 'Wesenstest',
                  required: false,
                  maxFiles: 2,
                  when: 'rasse = "terrier"',
                },
              ],
            },
          ],
        },
        {
          kind: 'page',
          id: 'befreiung',
          title: 'Befreiung',
          fields: [
            {
              type: 'radios',
              id: 'grund',
              label: 'Grund für eine Befreiung',
              options: [
                { value: 'keiner', label: 'Kein Grund' },
                { value: 'blind', label: 'Blindenhund' },
              ],
            },
            { type: 'textarea', id: 'begruendung', label: 'Begründung', when: 'grund != "keiner"' },
            { type: 'file', id: 'nachweis', label: 'Nachweis', inSentence: 'den Nachweis', when: 'grund != "keiner"' },
          ],
        },
      ],
    },
    {
      id: 'zahlung',
      title: 'Zahlung',
      pages: [
        {
          kind: 'page',
          id: 'geld',
          title: 'Zahlung',
          fields: [
            { type: 'iban', id: 'iban', label: 'IBAN' },
            { type: 'money', id: 'spende', label: 'Spende', required: false, maxCents: 100_000 },
            {
              type: 'number',
              id: 'flaeche',
              label: 'Fläche',
              unit: 'm²',
              decimals: 2,
              min: 0,
              required: false,
              checks: [{ that: 'flaeche <= 50 * count(hunde)', message: 'Die Fläche ist zu groß für so wenige Hunde' }],
            },
            {
              type: 'checkboxes',
              id: 'wege',
              label: 'Wege',
              required: false,
              options: [
                { value: 'post', label: 'Post' },
                { value: 'mail', label: 'E-Mail' },
              ],
            },
            { type: 'declaration', id: 'mandat', label: 'SEPA-Mandat', text: 'Ich ermächtige.' },
          ],
        },
      ],
    },
  ],
  computed: [
    {
      type: 'computed',
      id: 'steuer',
      label: 'Steuer im Jahr',
      format: 'cents',
      show: true,
      value:
        'if grund = "blind" then 0 else sum(for h in hunde return if h.gefaehrlich then parameter.satzGefaehrlich else parameter.satz)',
    },
  ],
  declarations: [{ type: 'declaration', id: 'wahrheit', label: 'Richtigkeit', text: 'Alles ist wahr.' }],
}
