import { Alert } from '../../../../ui/components/alert.tsx'
import { Markdown } from '../../../../ui/components/markdown.tsx'
import type { FieldViewProps } from '../view-props.tsx'

export const NoteView = ({ field }: FieldViewProps<'note'>) => (
  <Alert kind={field.tone ?? 'info'} title={field.label}>
    <Markdown text={field.text} level={3} />
  </Alert>
)
