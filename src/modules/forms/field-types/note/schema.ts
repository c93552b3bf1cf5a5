import { Type } from 'typebox'
import { fieldSchema, Text } from '../field-schema.ts'

/** Text between the fields; `text` is Markdown. `label` is its heading. */
export const NoteField = fieldSchema('note', {
  text: Text,
  tone: Type.Optional(Type.Union([Type.Literal('info'), Type.Literal('warning')])),
})
