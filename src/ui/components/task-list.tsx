import { Badge, type BadgeKind } from './badge.tsx'

export interface Task {
  readonly title: string
  /** Missing: cannot be started yet. */
  readonly href?: string
  readonly status: string
  readonly kind?: BadgeKind
  readonly hint?: string
}

/** The parts of a long form, and how far each is. */
export const TaskList = ({ tasks, label }: { readonly tasks: readonly Task[]; readonly label?: string }) => (
  <ol class="kern-task-list__list aw-tasks" aria-label={label}>
    {tasks.map((task, index) => (
      <TaskRow task={task} number={index + 1} />
    ))}
  </ol>
)

const TaskRow = ({ task, number }: { readonly task: Task; readonly number: number }) => (
  <li class="kern-task-list__item">
    <span class="kern-number" aria-hidden="true">
      {number}
    </span>
    <span class="aw-task-title">
      {task.href === undefined ? (
        task.title
      ) : (
        <a class="kern-link kern-link--stretched" href={task.href} aria-describedby={`aufgabe-${number}`}>
          {task.title}
        </a>
      )}
      {task.hint !== undefined && <span class="aw-task-hint">{task.hint}</span>}
    </span>
    <span class="kern-task-list__status" id={`aufgabe-${number}`}>
      <Badge kind={task.kind ?? 'neutral'}>{task.status}</Badge>
    </span>
  </li>
)
