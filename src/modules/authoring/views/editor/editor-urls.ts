import { urls } from '../../urls.ts'

/** Addresses within the designer, with what is selected. */
export const editorUrls = {
  ...urls,
  /** Code lists and what surrounds the form have pages of their own. */
  part: (id: string, part: string, anchor = 'eigenschaften') =>
    part === 'dienst'
      ? urls.service(id)
      : part.startsWith('list.')
        ? `${urls.lists(id, part.slice('list.'.length))}#liste`
        : `${urls.edit(id, part)}#${anchor}`,
  publishedList: (id: string, uri: string, version: string) =>
    `${urls.lists(id)}?${new URLSearchParams({ uri, version })}#uebernehmen`,
  rule: (id: string, part: string, rule: string, as?: 'formel') =>
    `${urls.edit(id, part)}&regel=${encodeURIComponent(rule)}${as ? `&als=${as}` : ''}#eigenschaften`,
  /** A rule that takes the place of an open one of the data schema. */
  ruleFor: (id: string, part: string, rule: string, open: string) =>
    `${urls.edit(id, part)}&regel=${encodeURIComponent(rule)}&offen=${encodeURIComponent(open)}#eigenschaften`,
  saveRule: (id: string) => `${urls.edit(id)}/regel`,
  saveProperties: (id: string) => `${urls.edit(id)}/eigenschaften`,
  openRule: (id: string) => `${urls.edit(id)}/offene-regel`,
  previewPage: (id: string, path: string) => `${urls.preview(id)}/seite/${path}`,
  previewTasks: (id: string) => `${urls.preview(id)}/aufgaben`,
  previewReview: (id: string) => `${urls.preview(id)}/pruefen`,
  clearAnswers: (id: string) => `${urls.preview(id)}/leeren`,
} as const
