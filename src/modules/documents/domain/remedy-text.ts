/**
 * Remedy text (§ 58 Abs. 1, § 70 Abs. 1 VwGO): what can be done, how, where, and by when. `remedyBody` says where in
 * the words of the sentence: "bei der Stadt Neustadt an der Orla, Musterplatz 1, 07806 Neustadt an der Orla".
 */
export const remedyText = (remedyBody: string): readonly string[] => [
  `Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist ${remedyBody}, zu erheben: schriftlich, in elektronischer Form nach § 3a Absatz 2 VwVfG, schriftformersetzend nach § 3a Absatz 3 VwVfG und § 9a Absatz 5 OZG oder zur Niederschrift.`,
]
