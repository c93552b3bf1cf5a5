import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { compareEdge, type Difference, readsAsCode } from './compare-edge.ts'
import { reasonFor } from './known-differences.ts'
import { type Carrier, type Edge, type Measured, measureAll, missing } from './oracle.ts'

let all: readonly Measured[] = []
before(async () => {
  if (!missing) all = await measureAll()
})

test('rules are translated, or kept as text with the reason', { skip: missing }, t => {
  const rules = all.flatMap(({ carriers }) => carriers.flatMap(carrier => carrier.rules))
  const count = (status: string): number => rules.filter(rule => rule.status === status).length
  const [translated, uncertain, untranslated] = ['translated', 'uncertain', 'untranslated'].map(count)
  const texts = new Set(rules.map(rule => rule.text)).size
  t.diagnostic(
    `${rules.length} rules, ${texts} texts: ${translated} translated, ${uncertain} uncertain, ${untranslated} untranslated`,
  )
  for (const { status, conditions, prefills = [], why } of rules) {
    assert.equal(status === 'translated', why === undefined)
    assert.equal(status === 'untranslated', conditions.length + prefills.length === 0)
  }
  assert.ok((translated ?? 0) / rules.length > 0.9)
})

test('95 % of the conditions of the FITKO rule API are ours too, and each other one has its reason', {
  skip: missing,
}, t => {
  const edges = all.flatMap(measured => apiEdges(measured).map(edge => ({ measured, edge })))
  const unexplained: string[] = []
  const reasons = new Map<string, number>()
  for (const { measured, edge } of edges) {
    const differs = differenceFrom(measured, edge)
    if (!differs) continue
    const reason = reasonFor(edge)
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    else
      unexplained.push(
        `${measured.schema} ${edge.rule_id} → ${edge.target_id} ${edge.actions}: ${JSON.stringify(differs)}`,
      )
  }
  const differing = [...reasons.values()].reduce((sum, one) => sum + one, unexplained.length)
  const share = 1 - differing / edges.length
  t.diagnostic(
    `${edges.length} conditions of the API, ${edges.length - differing} agree: ${(share * 100).toFixed(1)} %`,
  )
  const asCodes = edges.filter(({ measured, edge }) =>
    readsAsCode(edge.condition, carrierOf(measured, edge).scope),
  ).length
  t.diagnostic(`${asCodes} name a code by other words than the code list, read as that code`)
  for (const [reason, number] of reasons) t.diagnostic(`${number} differ: ${reason}`)
  assert.deepEqual(unexplained, [])
  assert.ok(share >= 0.95)
})

const apiEdges = ({ edges }: Measured): readonly Edge[] =>
  edges.filter(({ origin, certain }) => origin === 'api' && certain)

function carrierOf({ carriers }: Measured, edge: Edge): Carrier {
  const carrier = carriers.find(({ path }) => path === edge.context.join('.'))
  assert.ok(carrier, `${edge.rule_id} is nowhere`)
  return carrier
}

/** Undefined where one of our conditions has the same target, action and truth table. */
function differenceFrom(measured: Measured, edge: Edge): Difference | 'nothing like it' | undefined {
  const carrier = carrierOf(measured, edge)
  const like = conditionsLike(carrier, edge)
  const differences = like.map(condition => compareEdge(condition, edge.condition, carrier.scope))
  return differences.includes(undefined) ? undefined : (differences[0] ?? 'nothing like it')
}

function conditionsLike({ id, rules }: Carrier, edge: Edge) {
  const target = edge.target_id ?? id
  return rules
    .flatMap(rule => rule.conditions)
    .filter(condition => edge.actions.includes(condition.action) && condition.target.split('.').at(-1) === target)
}

const ALSO: Readonly<Record<string, readonly string[]>> = {
  required: ['required'],
  show: ['show', 'required'],
  hide: ['forbidden', 'hide'],
}

test('what the other tool read from the texts, ours reads too', { skip: missing }, t => {
  const differing: string[] = []
  let compared = 0
  for (const { carriers, edges } of all)
    for (const { origin, context, rule_id, target_id, actions, text } of edges) {
      if (origin !== 'freitext' || actions.includes('unclear')) continue
      const rules = carriers.filter(({ path }) => path === context.join('.')).flatMap(carrier => carrier.rules)
      const conditions = rules.find(({ id }) => id === rule_id)?.conditions ?? []
      const like = conditions.filter(({ target }) => target.split('.').at(-1) === target_id).map(({ action }) => action)
      for (const action of actions) {
        compared++
        if (!like.some(ours => ALSO[action]?.includes(ours))) differing.push(`${action} ${target_id}: ${text}`)
      }
    }
  t.diagnostic(
    `${compared} readings of the texts by the other tool, ${compared - differing.length} agree in target and action`,
  )
  const known = [/vorzubefüllen/, /Immunität gegen Masern/, /ein optionales Feld, sonst/, /G0500001325 /]
  assert.deepEqual(
    differing.filter(one => !known.some(pattern => pattern.test(one))),
    [],
  )
})
