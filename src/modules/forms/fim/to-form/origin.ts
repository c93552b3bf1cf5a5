import type { Node } from '../../domain/model.ts'
import type { FimPlace } from '../places.ts'
import type { XdfField, XdfStructure } from '../xdf.ts'

export type Origin = NonNullable<Node['fim']>
export type OpenRule = NonNullable<Node['openRules']>[number]

/** "0:1", "1:*" */
export const countOf = ({ min, max }: Pick<XdfStructure, 'min' | 'max'>): string => `${min}:${max ?? '*'}`

/** Where an element comes from: path, version, how often, and use and type as the schema says them. */
export function originOf({ path, structure }: FimPlace): Origin {
  const { element } = structure
  return {
    path,
    ...(element.version === undefined ? {} : { version: element.version }),
    count: countOf(structure),
    type: element.kind === 'group' ? (element.choice ? 'choice' : 'group') : typeOf(element),
    ...(element.kind === 'field' && element.codeList
      ? {
          codeList: {
            uri: element.codeList.uri,
            ...(element.codeList.version === undefined ? {} : { version: element.codeList.version }),
          },
        }
      : {}),
  }
}

/** "input text", "select text", "locked date" */
export const typeOf = (field: XdfField): string => `${field.use} ${field.type}`
