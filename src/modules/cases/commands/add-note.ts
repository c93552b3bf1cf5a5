import type { App } from '../../../platform/app.ts'
import type { Staff } from '../../identity/index.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import type { Sent } from '../domain/sent.ts'

/** Adds a note that the applicant does not see. Whatever else happened meanwhile, it still holds. */
export const addNote = (app: App, by: Staff, { id, key }: Sent, text: string): Promise<ChangeOutcome> =>
  changeCase(app, {
    id,
    key,
    tenantId: by.tenantId,
    by,
    action: 'add-note',
    write: async () => ({ type: 'note-added', text }),
  })
