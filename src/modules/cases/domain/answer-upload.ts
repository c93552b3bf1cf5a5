/** What an answer to a question may bring along, per file. */
export const ANSWER_UPLOAD = {
  maxBytes: 10 * 1024 * 1024,
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
} as const
export const ANSWER_MAX_FILES = 10
