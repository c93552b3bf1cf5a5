/** The embedded database can't run; the message says in one line why and what to do. */
export class EmbeddedError extends Error {}
