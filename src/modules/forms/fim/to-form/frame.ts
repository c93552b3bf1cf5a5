import type { Page } from '../../domain/model.ts'
import type { XdfStructure } from '../xdf.ts'
import type { Building } from './building.ts'

/** What pages have in common that come from the same groups. */
export interface Frame {
  readonly title: string
  /** Conditions of the groups that were taken apart into these pages. */
  readonly when: readonly string[]
}

/** Lays out what stands in a group: see `layout.ts`. */
export type LayOut = (
  children: readonly XdfStructure[],
  around: string,
  frame: Frame,
  building: Building,
) => readonly Page[]
