const LAW = /§|\bArt(?:\.|ikel)|Gesetz|[Vv]erordnung|\bAbs\.|Satzung|Richtlinie/

/** The paragraphs among what a schema refers to; names of data standards say nothing to people. */
export function legalText(...sources: readonly (readonly string[])[]): { readonly legalBasis?: string } {
  const found = [...new Set(sources.flat().filter(line => LAW.test(line)))]
  return found.length === 0 ? {} : { legalBasis: found.join('; ').slice(0, 4000) }
}
