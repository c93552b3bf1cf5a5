import { Alert } from '../../../ui/components/alert.tsx'
import { InItsLanguage } from '../../../ui/language.tsx'
import { nodesIn } from '../domain/engine.ts'
import type { Node } from '../domain/model.ts'
import { questionId } from './question.tsx'
import { useWords } from './words/use-words.ts'

interface AddedProps {
  readonly nodes: readonly Node[]
  readonly added: ReadonlySet<string>
}

/** Leads to what came up on the page; a group that came up speaks for its members. */
export function Added({ nodes, added }: AddedProps) {
  const words = useWords()
  return (
    <Alert kind="info" title={words.addedTitle} announce>
      <p>{words.addedText}</p>
      <ul>
        {outermost(nodes, added).map(({ id, label }) => (
          <li>
            <a href={`#${questionId(id)}`}>
              <InItsLanguage text={label} />
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function outermost(nodes: readonly Node[], added: ReadonlySet<string>): readonly Node[] {
  const inside = new Set(
    nodesIn(nodes).flatMap(node => (node.type === 'group' && added.has(node.id) ? nodesIn(node.fields) : [])),
  )
  return nodesIn(nodes).filter(node => added.has(node.id) && !inside.has(node))
}
