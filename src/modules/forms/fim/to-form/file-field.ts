import type { FieldOf } from '../../domain/model.ts'
import type { XdfField, XdfStructure } from '../xdf.ts'
import type { Basics, Built } from './built.ts'
import { countChecks, withChecks } from './field-limits.ts'

const MAX_FILES = 20
const KNOWN = ['application/pdf', 'image/jpeg', 'image/png'] as const

/** A file with its limits. Kinds of files that are not taken here are told to the author. */
export function fileField(basics: Basics, xdf: XdfField, { min, max }: XdfStructure): Built {
  const accept = KNOWN.filter(type => xdf.mediaTypes?.includes(type))
  const others = (xdf.mediaTypes ?? []).filter(type => !KNOWN.some(known => known === type))
  const files = Math.min(max ?? MAX_FILES, MAX_FILES)
  const field: FieldOf<'file'> = {
    ...basics,
    type: 'file',
    maxFiles: files,
    ...(xdf.maxBytes === undefined ? {} : { maxBytes: xdf.maxBytes }),
    ...(accept.length > 0 && accept.length < KNOWN.length ? { accept: [...accept] } : {}),
    ...withChecks(
      countChecks(basics.id, basics.label, min, null, files).map(check => ({
        ...check,
        message: `Laden Sie bei „${basics.label}“ mindestens ${min} Dateien hoch`,
      })),
    ),
  }
  const kinds = { id: `${xdf.id}.mediaType`, text: `Das Schema lässt auch diese Dateien zu: ${others.join(', ')}` }
  const object = { id: `${xdf.id}.obj`, text: 'Das Schema verlangt hier ein Objekt, keine bestimmte Art von Datei.' }
  return { field, notes: [...(others.length > 0 ? [kinds] : []), ...(xdf.type === 'obj' ? [object] : [])] }
}
