import type { UploadRefusal } from '../../attachments/domain/index.ts'
import type { WrittenText } from './written-text.ts'

export type TextRefusal = Extract<WrittenText, { ok: false }>['reason']
export type FileRefusal = UploadRefusal | 'too-many-at-once'

/** What is wrong with what the applicant sent, by the field it stands at. */
export type FormError =
  | { readonly field: 'antwort' | 'text'; readonly reason: TextRefusal }
  | { readonly field: 'datei'; readonly reasons: readonly FileRefusal[] }
