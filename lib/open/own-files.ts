import { TABLES } from '@/lib/dossier/schema'

/** Columns by which the CSV of a chart of this site is known. */
const CHART = 'measure|id|name_zh|name_en|written_zh|written_en|value|low|high|hedge'.split('|')

/**
 * Whether a header is that of claims.csv, which may do without optional columns and have further ones, or that of a chart:
 * then its file just opens. The worker alone asks: the page itself has no use for the schema, which brings the validator.
 */
export function isOurs(header: readonly string[]): boolean {
  const ofClaims = Object.entries(TABLES.claims.columns).every(
    ([name, { required }]) => !required || header.includes(name),
  )
  return ofClaims || CHART.every((name) => header.includes(name))
}
