import type { Remedy } from '../../online-services/domain/manifest.ts'

/** § 70 Abs. 1 VwGO, since 2024-01-01; the same forms hold for every remedy that packages know. */
const FORMS =
  'schriftlich, in elektronischer Form nach § 3a Absatz 2 VwVfG, schriftformersetzend nach § 3a Absatz 3 VwVfG und § 9a Absatz 5 OZG oder zur Niederschrift'

const PERIODS = ['', 'eines Monats', 'von zwei Monaten', 'von drei Monaten']
const period = (months: number): string => PERIODS[months] ?? `von ${months} Monaten`

/**
 * Remedy text (§ 58 Abs. 1 VwGO): what can be done, how, where, and by when; and, where it does not suspend, that one
 * has to pay or obey meanwhile. `remedyBody` says where in the words of the sentence: "bei der Stadt Neustadt an der
 * Orla, Musterplatz 1, 07806 Neustadt an der Orla".
 */
export function remedyText({ objection, months, suspensive, basis }: Remedy, remedyBody: string): readonly string[] {
  const first = `Gegen diesen Bescheid können Sie innerhalb ${period(months)} nach seiner Bekanntgabe ${objection} erheben. ${article(objection)} ist ${remedyBody}, zu erheben: ${FORMS}.`
  if (suspensive) return [first]
  const law = basis.find(paragraph => paragraph.includes('§ 80 ')) ?? '§ 80 Absatz 2 VwGO'
  return [first, `${article(objection)} schiebt die Zahlung nicht auf (${law}): Zahlen Sie bitte auch dann pünktlich.`]
}

function article(objection: Remedy['objection']): string {
  switch (objection) {
    case 'Widerspruch':
    case 'Einspruch':
      return `Der ${objection}`
    case 'Klage':
      return 'Die Klage'
  }
}
