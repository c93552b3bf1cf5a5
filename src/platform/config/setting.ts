export type Environment = Readonly<Record<string, string | undefined>>

/** A setting that can't be used: the message names it in one line and says what to do. */
export class SettingError extends Error {}
