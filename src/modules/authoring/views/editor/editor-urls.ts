import { urls } from '../../urls.ts'

/** Addresses within the designer, with what is selected. */
export const editorUrls = {
  ...urls,
  part: (id: string, part: string, anchor = 'eigenschaften') => `${urls.edit(id, part)}#${anchor}`,
  rule: (id: string, part: string, rule: string, as?: 'formel') =>
    `${urls.edit(id, part)}&regel=${encodeURIComponent(rule)}${as ? `&als=${as}` : ''}#eigenschaften`,
  saveRule: (id: string) => `${urls.edit(id)}/regel`,
  saveProperties: (id: string) => `${urls.edit(id)}/eigenschaften`,
  openRule: (id: string) => `${urls.edit(id)}/offene-regel`,
  previewPage: (id: string, path: string) => `${urls.preview(id)}/seite/${path}`,
  previewTasks: (id: string) => `${urls.preview(id)}/aufgaben`,
  previewReview: (id: string) => `${urls.preview(id)}/pruefen`,
  clearAnswers: (id: string) => `${urls.preview(id)}/leeren`,
} as const
