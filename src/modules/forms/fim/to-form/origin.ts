import type { Node } from '../../domain/model.ts'
import type { FimPlace } from '../places.ts'
import type { XdfField } from '../xdf.ts'

export type Origin = NonNullable<Node['fim']>
export type OpenRule = NonNullable<Node['openRules']>[number]

/** Where an element comes from: path, version, how often, and use and type as the schema says them. */
export function originOf({ path, structure, count }: FimPlace): Origin {
  const { element } = structure
  return {
    path,
    ...(element.version === undefined ? {} : { version: element.version }),
    count,
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
const typeOf = (field: XdfField): string => `${field.use} ${field.type}`
