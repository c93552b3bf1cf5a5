import type { ComponentChildren } from 'preact'
import type { BadgeKind } from '../../../ui/components/badge.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { TaskList } from '../../../ui/components/task-list.tsx'
import type { PageRef, Task } from '../domain/engine.ts'
import { useWords } from './words/use-words.ts'

export interface TaskListPageProps {
  /** "Hund anmelden" */
  readonly title: string
  readonly tasks: readonly Task[]
  readonly reviewHref: string
  readonly laterHref: string
  /** Above the list, e.g. that the form was renewed. */
  readonly notice?: ComponentChildren
  /** Below everything, to read or to do besides. */
  readonly more?: ComponentChildren
  pageHref(ref: PageRef): string
}

const KINDS: Readonly<Record<Task['status'], BadgeKind>> = {
  open: 'neutral',
  started: 'info',
  done: 'success',
  'not-needed': 'neutral',
}

/** The parts of a long form. Everything can be done in any order; sending comes last. */
export function TaskListPage({ title, tasks, reviewHref, laterHref, notice, more, pageHref }: TaskListPageProps) {
  const { later, tasks: words } = useWords()
  const needed = tasks.filter(task => task.status !== 'not-needed')
  const done = needed.filter(task => task.status === 'done').length
  const next = needed.find(task => task.status !== 'done')
  return (
    <>
      {notice}
      <h1>{title}</h1>
      <p>{words.done(done, needed.length)}</p>
      <TaskList
        label={words.label}
        tasks={tasks.map(task => {
          const row = { title: task.section.title, status: words.status[task.status], kind: KINDS[task.status] }
          return task.status === 'not-needed' ? row : { ...row, href: pageHref(task.first) }
        })}
      />
      <p>{next === undefined ? words.allDone : words.whenDone}</p>
      <ButtonRow>
        {next && (
          <ButtonLink href={pageHref(next.first)}>
            {tasks.every(task => task.status === 'open') ? words.begin : words.goOn}
          </ButtonLink>
        )}
        <ButtonLink href={reviewHref} kind={next ? 'secondary' : 'primary'}>
          {words.review}
        </ButtonLink>
        <ButtonLink href={laterHref} kind="tertiary">
          {later}
        </ButtonLink>
      </ButtonRow>
      {more}
    </>
  )
}
