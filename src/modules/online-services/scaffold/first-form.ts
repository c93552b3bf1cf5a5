import type { Json, JsonObject } from '../../../platform/json.ts'
import { elementsOf } from '../../forms/domain/edit/tree.ts'
import type { Manifest } from '../domain/manifest.ts'

const PERSON: JsonObject = {
  type: 'person',
  id: 'antragsteller',
  label: 'Ihr Name',
  inSentence: 'Ihren Namen',
}
const ADDRESS: JsonObject = { type: 'address', id: 'anschrift', label: 'Ihre Anschrift', inSentence: 'Ihre Anschrift' }
const EMAIL: JsonObject = {
  type: 'email',
  id: 'email',
  label: 'E-Mail-Adresse',
  inSentence: 'Ihre E-Mail-Adresse',
  hint: 'Wir schreiben Ihnen, wenn es etwas Neues gibt.',
  required: false,
}

/** Who applies, and how to reach them: the start of every form. */
export const firstForm = (): JsonObject => ({
  format: 'amtsweg/form/1',
  sections: [
    {
      id: 'person',
      title: 'Ihre Angaben',
      pages: [
        { kind: 'page', id: 'name', title: 'Wer stellt den Antrag?', fields: [PERSON, ADDRESS] },
        { kind: 'page', id: 'kontakt', title: 'Wie erreichen wir Sie?', fields: [EMAIL] },
      ],
    },
  ],
  declarations: [
    {
      type: 'declaration',
      id: 'richtigkeit',
      label: 'Richtigkeit der Angaben',
      text: 'Meine Angaben sind richtig und vollständig.',
    },
  ],
})

/** The form with a page for the e-mail address, unless it asks for one; and the fields that say whom to write to. */
export function withContact(form: JsonObject): { readonly form: JsonObject; readonly contact: Manifest['contact'] } {
  const fields = elementsOf(form).filter(({ place, list }) => place.kind === 'field' && !inRepeat(form, list))
  const name = fields.find(({ value }) => value['type'] === 'person')?.id
  const email = fields.find(({ value }) => value['type'] === 'email')?.id
  if (email !== undefined) return { form, contact: name === undefined ? { email } : { email, name } }
  const taken = new Set(elementsOf(form).map(({ place, id }) => `${place.kind}.${id}`))
  const free = (kind: string, wanted: string): string =>
    [wanted, ...Array.from({ length: 99 }, (_, i) => `${wanted}${i + 2}`)].find(id => !taken.has(`${kind}.${id}`)) ??
    wanted
  const id = free('field', 'email')
  const section: JsonObject = {
    id: free('section', 'kontakt'),
    title: 'Kontakt',
    pages: [{ kind: 'page', id: free('page', 'kontakt'), title: 'Wie erreichen wir Sie?', fields: [{ ...EMAIL, id }] }],
  }
  const sections: Json = form['sections'] ?? []
  return {
    form: { ...form, sections: [...(Array.isArray(sections) ? sections : []), section] },
    contact: name === undefined ? { email: id } : { email: id, name },
  }
}

/** What stands in a repeated group is no single answer. */
const inRepeat = (form: JsonObject, list: readonly (string | number)[]): boolean =>
  elementsOf(form).some(
    outer =>
      outer.value['kind'] === 'repeat' && `${list.join('/')}/`.startsWith(`${[...outer.list, outer.at].join('/')}/`),
  )
