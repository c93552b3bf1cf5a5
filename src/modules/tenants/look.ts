import type { Look } from '../../ui/look.ts'
import type { Tenant } from './domain.ts'

/** How this authority's pages look: its name, its colour, its own home page. */
export const lookOf = ({ name, colour, slug }: Tenant): Look => ({ name, colour, homeHref: `/orte/${slug}`, slug })
