import type { ComponentChildren } from 'preact'
import type { BadgeKind } from '../../../ui/components/badge.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { TaskList } from '../../../ui/components/task-list.tsx'
import type { PageRef, Task } from '../domain/engine.ts'

export interface TaskListPageProps {
  /** "Hund anmelden" */
  readonly title: string
  readonly tasks: readonly Task[]
  readonly reviewHref: string
  readonly laterHref: string
  /** Above the list, e.g. `DraftNewVersionNotice`. */
  readonly notice?: ComponentChildren
  pageHref(ref: PageRef): string
}

const STATUS: Readonly<Record<Task['status'], readonly [string, BadgeKind]>> = {
  open: ['Noch offen', 'neutral'],
  started: ['Angefangen', 'info'],
  done: ['Fertig', 'success'],
  'not-needed': ['Nicht nötig', 'neutral'],
}

/** The parts of a long form. Everything can be done in any order; sending comes last. */
export function TaskListPage({ title, tasks, reviewHref, laterHref, notice, pageHref }: TaskListPageProps) {
  const needed = tasks.filter(task => task.status !== 'not-needed')
  const done = needed.filter(task => task.status === 'done').length
  const next = needed.find(task => task.status !== 'done')
  return (
    <>
      {notice}
      <h1>{title}</h1>
      <p>
        {done} von {needed.length} Teilen sind fertig.
      </p>
      <TaskList
        label="Teile Ihres Antrags"
        tasks={tasks.map(task => {
          const [status, kind] = STATUS[task.status]
          const row = { title: task.section.title, status, kind }
          return task.status === 'not-needed' ? row : { ...row, href: pageHref(task.first) }
        })}
      />
      {next === undefined ? (
        <p>Alles ist ausgefüllt. Prüfen Sie jetzt Ihre Angaben und senden Sie den Antrag ab.</p>
      ) : (
        <p>Wenn alle Teile fertig sind, prüfen Sie Ihre Angaben und senden den Antrag ab.</p>
      )}
      <ButtonRow>
        {next && (
          <ButtonLink href={pageHref(next.first)}>
            {tasks.every(task => task.status === 'open') ? 'Ausfüllen beginnen' : 'Weiter ausfüllen'}
          </ButtonLink>
        )}
        <ButtonLink href={reviewHref} kind={next ? 'secondary' : 'primary'}>
          Angaben prüfen
        </ButtonLink>
        <ButtonLink href={laterHref} kind="tertiary">
          Später weitermachen
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
