/** The steps of a package's Markdown list ("1. Wir prüfen …"), one line each. Other lines are left out. */
export const stepLines = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter(line => /^\s*([-*]|\d+\.)\s/.test(line))
    .map(line => line.replace(/^\s*([-*]|\d+\.)\s+/, '').replaceAll('**', ''))
