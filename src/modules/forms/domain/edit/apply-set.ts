import type { Json, JsonObject } from '../../../../platform/json.ts'
import { GONE } from './apply-add.ts'
import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { ownerAt, withObject } from './tree.ts'

/** Changed by operations of their own. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'id',
  'list',
  'kind',
  'sections',
  'pages',
  'fields',
  'computed',
  'declarations',
  'codeLists',
  'translations',
])

type SetEdit = Extract<Edit, { op: 'set' }>

export function applySet(form: FormJson, { target, property, value }: SetEdit): EditOutcome {
  const owner = ownerAt(form, target)
  if (!owner || target.kind === 'computed' || target.kind === 'declarations') return { ok: false, message: GONE }
  const isGroupKept = property !== 'type' || (owner.value['type'] !== 'group' && value !== 'group' && value !== null)
  const isMark = property === 'format' && target.kind === 'form'
  if (isMark || STRUCTURE.has(property) || !/^[a-z][A-Za-z]{0,39}$/.test(property) || !isGroupKept)
    return { ok: false, message: `„${property}“ lässt sich so nicht ändern.` }
  const before = owner.value[property] ?? null
  return {
    ok: true,
    form: withObject(form, owner.path, element => withProperty(element, property, value)),
    inverse: [{ op: 'set', target, property, value: before }],
  }
}

/** `null` takes the property away. */
function withProperty(element: JsonObject, property: string, value: Json): JsonObject {
  const { [property]: _before, ...rest } = element
  return value === null ? rest : { ...rest, [property]: value }
}
