import { Badge } from '../../../ui/components/badge.tsx'
import { Card } from '../../../ui/components/card.tsx'
import { Stack } from '../../../ui/components/stack.tsx'
import { administrationName } from '../../regions/domain/index.ts'
import type { LeistungEntry } from '../domain/leistung.ts'
import { leistungUrl } from '../urls.ts'

interface LeistungListProps {
  readonly entries: readonly Pick<LeistungEntry, 'leikaKey' | 'title' | 'teaser' | 'onlineUrl' | 'body'>[]
  readonly ars: string | undefined
  readonly level?: 2 | 3
}

/** Leistungen one below the other, each leading to its page for the chosen place. */
export const LeistungList = ({ entries, ars, level = 2 }: LeistungListProps) => (
  <Stack>
    {entries.map(entry => (
      <Card
        title={entry.title}
        href={leistungUrl(entry.leikaKey, ars)}
        level={level}
        {...(entry.onlineUrl === undefined ? {} : { preline: <Badge kind="success">Online möglich</Badge> })}
      >
        <p>{entry.teaser}</p>
        {entry.body && <p class="aw-small">Zuständig: {administrationName(entry.body)}</p>}
      </Card>
    ))}
  </Stack>
)
