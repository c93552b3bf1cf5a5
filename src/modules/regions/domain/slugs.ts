import type { Region } from './place.ts'
import { slugify } from './place-name.ts'

/** A slug for every region that has none yet; those in use keep theirs. Same names are told apart by the Kreis. */
export function assignSlugs(
  regions: readonly Region[],
  inUse: ReadonlyMap<string, string>,
  kreisNameOf: (region: Region) => string,
): Map<string, string> {
  const taken = new Set(inUse.values())
  const slugs = new Map<string, string>()
  const count = countNames(regions)
  for (const region of regions) {
    const known = inUse.get(region.ars)
    const slug = known ?? freeSlug(region, (count.get(baseSlug(region)) ?? 0) > 1, kreisNameOf(region), taken)
    taken.add(slug)
    slugs.set(region.ars, slug)
  }
  return slugs
}

function freeSlug(region: Region, ambiguous: boolean, kreisName: string, taken: ReadonlySet<string>): string {
  const base = baseSlug(region)
  const candidates = ambiguous ? [] : [base]
  if (kreisName) candidates.push(`${base}-${slugify(kreisName)}`)
  return candidates.find(slug => !taken.has(slug)) ?? `${base}-${region.ags || region.ars}`
}

function countNames(regions: readonly Region[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const region of regions) count.set(baseSlug(region), (count.get(baseSlug(region)) ?? 0) + 1)
  return count
}

function baseSlug({ kind, name, fullName }: Region): string {
  switch (kind) {
    case 'land':
    case 'gemeinde':
    case 'kreisfreie-stadt':
      return slugify(name)
    case 'kreis':
      return slugify(fullName)
    case 'verwaltungsgemeinschaft':
      return slugify(fullName.replace(/^Verwaltungsgemeinschaft /, 'VG '))
  }
}
