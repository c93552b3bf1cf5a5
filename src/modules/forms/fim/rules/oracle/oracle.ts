import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { readXdf } from '../../read-xdf.ts'
import type { XdfRule, XdfSchema, XdfStructure } from '../../xdf.ts'
import { type RuleScope, scopeOf } from '../scope.ts'
import { translateRule } from '../translate-rule.ts'
import type { RuleTranslation } from '../translation.ts'

const folder = new URL('../../../../../../../shared/data/fim/xdf3/', import.meta.url)
export const missing = existsSync(folder) ? false : `no FIM schemas at ${folder.pathname}: nothing to measure against`

const Edge = Type.Object({
  kind: Type.Literal('condition'),
  origin: Type.String(),
  certain: Type.Boolean(),
  actions: Type.Array(Type.String()),
  target_id: Type.Union([Type.String(), Type.Null()]),
  rule_id: Type.String(),
  text: Type.String(),
  context: Type.Array(Type.String()),
  condition: Type.Unknown(),
})
export type Edge = Static<typeof Edge>
const Graph = Type.Object({ edges: Type.Array(Type.Union([Edge, Type.Object({ kind: Type.Literal('contains') })])) })

/** A group (or the schema) at its place, with its rules translated. */
export interface Carrier {
  readonly id: string
  readonly path: string
  readonly scope: RuleScope
  readonly rules: readonly RuleTranslation[]
}

export interface Measured {
  readonly schema: string
  readonly carriers: readonly Carrier[]
  readonly edges: readonly Edge[]
}

/** The 61 schemas with their rules, and what the other tool made of them. */
export async function measureAll(): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const schema of readdirSync(folder)) {
    const read = await readXdf(createReadStream(new URL(`${schema}/schema.xdf.xml`, folder)))
    if (!read.ok) throw new Error(`${schema}: ${read.message}`)
    const graph: unknown = JSON.parse(readFileSync(new URL(`${schema}/graph.json`, folder), 'utf8'))
    const { edges } = Value.Parse(Graph, graph)
    all.push({ schema, carriers: carriersOf(read.schema), edges: edges.filter(edge => edge.kind === 'condition') })
  }
  return all
}

function carriersOf(schema: XdfSchema): readonly Carrier[] {
  const carrier = (id: string, path: string, children: readonly XdfStructure[], rules: readonly XdfRule[]): Carrier => {
    const scope = scopeOf(id, children)
    return { id, path, scope, rules: rules.map(rule => translateRule(rule, scope)) }
  }
  const within = (children: readonly XdfStructure[], above: string): readonly Carrier[] =>
    children.flatMap(({ element }) => {
      if (element.kind === 'field') return []
      const path = `${above}${element.id}`
      return [carrier(element.id, path, element.children, element.rules), ...within(element.children, `${path}.`)]
    })
  return [carrier(schema.id, '', schema.children, schema.rules), ...within(schema.children, '')]
}
