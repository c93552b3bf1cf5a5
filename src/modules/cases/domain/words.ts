import type { Actor } from '../../audit/domain.ts'
import type { CaseEvent, Outcome, RecordedEvent } from './case-event.ts'
import type { AssigneeFilter, SortOrder, StateFilter } from './case-list.ts'
import type { CaseState } from './case-state.ts'

/** For the desk. */
export const STATE_NAMES: Readonly<Record<CaseState, string>> = {
  received: 'Eingegangen',
  'in-work': 'In Bearbeitung',
  'waiting-for-applicant': 'Rückfrage offen',
  decided: 'Entschieden',
  withdrawn: 'Zurückgezogen',
  closed: 'Abgeschlossen',
}
export const FILTER_NAMES: Readonly<Record<StateFilter, string>> = { ...STATE_NAMES, open: 'Offen', all: 'Alle' }
export const ASSIGNEE_NAMES: Readonly<Record<AssigneeFilter, string>> = {
  all: 'Alle',
  mine: 'Mir zugewiesen',
  none: 'Niemandem zugewiesen',
}
export const SORT_NAMES: Readonly<Record<SortOrder, string>> = {
  oldest: 'Älteste zuerst',
  newest: 'Neueste zuerst',
  activity: 'Zuletzt geändert zuerst',
  number: 'Nach Nummer',
}

/** Whose turn it is. */
export const waitingFor = (state: CaseState): string => {
  switch (state) {
    case 'received':
    case 'in-work':
      return 'Behörde'
    case 'waiting-for-applicant':
      return 'Antragstellende Person'
    case 'decided':
    case 'withdrawn':
    case 'closed':
      return 'niemanden'
  }
}

const decided = (outcome: Outcome, title: string): string => {
  switch (outcome) {
    case 'grant':
      return `hat dem Antrag entsprochen: „${title}“`
    case 'partly':
      return `hat dem Antrag zum Teil entsprochen: „${title}“`
    case 'refuse':
      return `hat den Antrag abgelehnt: „${title}“`
    case 'close':
      return `hat das Verfahren ohne Bescheid beendet: „${title}“`
  }
}

const deed = (event: CaseEvent, actor: Actor): string => {
  switch (event.type) {
    case 'received':
      return 'hat den Antrag gestellt'
    case 'assigned':
      return actor.kind === 'staff' && actor.id === event.assignee.id
        ? 'hat den Vorgang übernommen'
        : `hat den Vorgang ${event.assignee.name} zugewiesen`
    case 'released':
      return 'hat den Vorgang freigegeben'
    case 'message-sent':
      return 'hat eine Nachricht an die antragstellende Person geschrieben'
    case 'message-received':
      return 'hat eine Nachricht geschrieben'
    case 'question-asked':
      return event.wantsFile ? 'hat eine Rückfrage gestellt und um Unterlagen gebeten' : 'hat eine Rückfrage gestellt'
    case 'question-answered':
      return 'hat die Rückfrage beantwortet'
    case 'question-ended':
      return 'hat die Rückfrage beendet, ohne auf die Antwort zu warten'
    case 'note-added':
      return 'hat eine interne Notiz geschrieben'
    case 'decided':
      return decided(event.outcome, event.title)
    case 'decision-withdrawn':
      return `hat die Entscheidung zurückgenommen: „${event.title}“`
    case 'application-withdrawn':
      return 'hat den Antrag zurückgezogen'
    case 'closed':
      return 'hat den Vorgang abgeschlossen'
    case 'reopened':
      return 'hat den Vorgang wieder geöffnet'
  }
}

const nameOf = (actor: Actor): string => {
  switch (actor.kind) {
    case 'applicant':
      return 'Die antragstellende Person'
    case 'staff':
      return actor.name
    case 'system':
      return 'Das System'
  }
}

/** "Jana Beispiel hat den Vorgang übernommen." */
export const inWords = ({ event, actor }: RecordedEvent): string => `${nameOf(actor)} ${deed(event, actor)}.`
