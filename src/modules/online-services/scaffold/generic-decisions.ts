import type { Decision } from '../domain/decision.ts'

/** The ways to end a case that fit any application. */
export const DECISIONS: readonly Decision[] = [
  {
    id: 'zusage',
    outcome: 'grant',
    label: 'Dem Antrag entsprechen (Bescheid)',
    title: 'Bescheid zu Ihrem Antrag',
    template: 'bescheid.typ',
    remedy: 'bescheid',
    reasons: 'optional',
    inputs: [
      {
        id: 'entscheidung',
        type: 'textarea',
        label: 'Was Sie entscheiden',
        hint: 'Ein oder zwei Sätze, zum Beispiel: „Sie dürfen das Feuer am 30. April abbrennen.“',
      },
      { id: 'auflagen', type: 'textarea', label: 'Auflagen', hint: 'Eine je Zeile', required: false },
    ],
  },
  {
    id: 'bestaetigung',
    outcome: 'grant',
    label: 'Bestätigen, ohne Bescheid',
    title: 'Bestätigung',
    template: 'bestaetigung.typ',
    reasons: 'optional',
  },
  {
    id: 'ablehnung',
    outcome: 'refuse',
    label: 'Antrag ablehnen',
    title: 'Ablehnung Ihres Antrags',
    template: 'ablehnung.typ',
    remedy: 'bescheid',
    reasons: 'required',
  },
  {
    id: 'erledigung',
    outcome: 'close',
    label: 'Ohne Bescheid beenden (erledigt)',
    title: 'Ihr Antrag ist erledigt',
    template: 'erledigung.typ',
    reasons: 'required',
    blocks: [
      {
        id: 'doppelt',
        label: 'Doppelt gestellt',
        selected: false,
        text: 'Wir haben denselben Antrag schon von Ihnen. Ihn bearbeiten wir weiter.',
      },
      {
        id: 'zurueckgenommen',
        label: 'Zurückgenommen',
        selected: false,
        text: 'Sie haben den Antrag zurückgenommen.',
      },
    ],
  },
]

const REASONS = `#for block in data.decision.blocks [
  #block

]
#data.decision.reasons
`

/** What the applicant stated, as a table for each part of the form. */
const ANSWERS = `#for group in data.application.review [
  #table(
    columns: (1fr, 1fr),
    table.header([#group.title], [Ihre Angabe]),
    ..group.rows.map(row => (row.label, row.text)).flatten(),
  )
]
`

export const TEMPLATES: Readonly<Record<string, string>> = {
  'bescheid.typ': `== Entscheidung

Ihrem Antrag vom #tag(data.application.submittedOn) entsprechen wir.

#data.inputs.entscheidung

#if data.inputs.at("auflagen", default: none) not in (none, "") [
  == Auflagen

  #enum(..data.inputs.auflagen.split("\\n").map(zeile => zeile.trim()).filter(zeile => zeile != ""))
]

#if data.decision.reasons not in (none, "") or data.decision.blocks.len() > 0 [
  == Begründung

  #for block in data.decision.blocks [
    #block

  ]
  #data.decision.reasons
]

== Grundlage der Entscheidung

Der Entscheidung liegen diese Angaben zugrunde:

${ANSWERS}`,
  'bestaetigung.typ': `== Bestätigung

Wir bestätigen Ihnen den Eingang und die Bearbeitung Ihrer Angaben vom #tag(data.application.submittedOn).

${REASONS}
== Ihre Angaben

${ANSWERS}`,
  'ablehnung.typ': `== Entscheidung

Ihren Antrag vom #tag(data.application.submittedOn) lehnen wir ab.

== Begründung

${REASONS}`,
  'erledigung.typ': `== Ihr Antrag ist beendet

Wir bearbeiten Ihren Antrag nicht weiter. Kosten entstehen Ihnen dadurch nicht.

${REASONS}
Haben Sie Fragen dazu, melden Sie sich bitte bei uns.
`,
}
