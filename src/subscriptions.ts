import { issueReceipt } from './modules/applications/index.ts'
import { openCase } from './modules/cases/index.ts'
import type { Subscriptions, Task } from './modules/jobs/index.ts'
import { mailSend } from './modules/mailbox/index.ts'

/** Every "when X happened, do Y". The inner name is the job's, so that each is tried again on its own. */
export const subscriptions: Subscriptions = {
  'application.submitted': {
    'cases.open': openCase,
    'applications.issue-receipt': issueReceipt,
  },
}

/** Jobs that modules queue for themselves. */
export const tasks: Readonly<Record<string, Task>> = {
  'mail.send': mailSend,
}
