const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value)
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** `ort` is a place's Regionalschlüssel, or what a person typed. */
export const finderUrl = (ort?: string): string => withQuery('/', { ort })
export const searchUrl = (text: string, ort?: string): string => withQuery('/suche', { q: text, ort })
export const lagenUrl = '/lagen'
export const lageUrl = (slug: string, ort?: string): string => withQuery(`/lagen/${slug}`, { ort })
export const leistungUrl = (leikaKey: string, ort?: string): string => withQuery(`/leistungen/${leikaKey}`, { ort })
export const placesUrl = (text?: string): string => withQuery('/orte', { ort: text })
export const placeUrl = (slug: string): string => `/orte/${slug}`
export const placeSuggestionsUrl = '/orte/vorschlaege'
