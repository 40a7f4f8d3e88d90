import type { UnitRow } from '@/lib/quantity/units'

/**
 * What the words of an opened table can name besides what is general: the units of the site’s own article. The site’s own
 * tables are opened too, and they are to be read as the site reads them.
 */
export interface Terms {
  readonly units: readonly UnitRow[]
}

export const NO_TERMS: Terms = { units: [] }
