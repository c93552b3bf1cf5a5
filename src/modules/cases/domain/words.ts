import type { Actor } from '../../audit/domain.ts'
import type { CaseEvent, Outcome, RecordedEvent } from './case-event.ts'
import type { AssigneeFilter, SortOrder, StateFilter } from './case-list.ts'
import type { Case, CaseState } from './case-state.ts'

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

/** What the applicant reads first: where things stand and whose turn it is. */
export const standFor = (stand: Case): { readonly title: string; readonly text: string } => {
  switch (stand.state) {
    case 'received':
      return {
        title: 'Ihr Antrag ist eingegangen',
        text: 'Wir haben ihn noch nicht angefangen zu bearbeiten. Sie müssen gerade nichts tun.',
      }
    case 'in-work':
      return {
        title: 'Ihr Antrag wird bearbeitet',
        text: 'Wir prüfen Ihre Angaben. Sie müssen gerade nichts tun.',
      }
    case 'waiting-for-applicant':
      return {
        title: 'Wir haben eine Frage an Sie',
        text: 'Bitte antworten Sie unten. Danach bearbeiten wir Ihren Antrag weiter.',
      }
    case 'decided':
      return {
        title: 'Über Ihren Antrag ist entschieden',
        text: 'Das Schreiben dazu finden Sie unten. Laden Sie es herunter und bewahren Sie es auf.',
      }
    case 'withdrawn':
      return { title: 'Sie haben Ihren Antrag zurückgezogen', text: 'Wir bearbeiten ihn nicht weiter.' }
    case 'closed':
      return stand.decision
        ? {
            title: 'Ihr Antrag ist abgeschlossen',
            text: 'Das Schreiben dazu finden Sie unten. Laden Sie es herunter und bewahren Sie es auf.',
          }
        : { title: 'Ihr Antrag ist abgeschlossen', text: 'Wir bearbeiten ihn nicht weiter.' }
  }
}

/** The applicant's timeline: the same case without the office's inner life. Undefined: not for the applicant. */
export const forApplicant = (event: CaseEvent): string | undefined => {
  switch (event.type) {
    case 'received':
      return 'Sie haben den Antrag gestellt.'
    case 'assigned':
    case 'released':
    case 'note-added':
    case 'closed':
    case 'reopened':
      return undefined
    case 'message-sent':
      return 'Wir haben Ihnen geschrieben.'
    case 'message-received':
      return 'Sie haben uns geschrieben.'
    case 'question-asked':
      return 'Wir haben Ihnen eine Frage gestellt.'
    case 'question-answered':
      return 'Sie haben unsere Frage beantwortet.'
    case 'question-ended':
      return 'Wir haben unsere Frage zurückgenommen.'
    case 'decided':
      return `Wir haben entschieden: ${event.title}.`
    case 'decision-withdrawn':
      return `Wir haben eine frühere Entscheidung zurückgenommen: ${event.title}.`
    case 'application-withdrawn':
      return 'Sie haben den Antrag zurückgezogen.'
  }
}
