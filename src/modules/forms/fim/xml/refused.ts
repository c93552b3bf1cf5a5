/** A file that is not taken in; the message is one German sentence that says what to do. */
export class Refused extends Error {}
