/** "1.2.0+3f2a9c01" → "1.2.0": the rest is for machines. */
export const versionNumber = (version: string): string => version.split('+')[0] ?? version
