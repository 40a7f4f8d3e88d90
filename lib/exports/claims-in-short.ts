import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/evidence-of'
import {
  type ComputedColumn,
  columnsOfPart,
  computedColumns,
  csvRows,
  MUST,
} from '@/lib/exports/computed-column'
import { QUANTITY_COLUMNS } from '@/lib/exports/quantity-columns'
import type { PublishedTable } from '@/lib/exports/tables'
import { translated } from '@/lib/exports/translations'
import type { Quantity } from '@/lib/quantity/quantity'
import { wholeAddressOf } from '@/lib/site/address'

const { column, inLanguages } = computedColumns<AssessedClaim>()

/** What most people look for in a table, in this order; the words of statuses are those of the site. */
const SHORT: readonly ComputedColumn<AssessedClaim>[] = [
  column('id', 'id', MUST),
  ...inLanguages('statement', 'claim', MUST),
  ...inLanguages('written', 'number, with qualifier and unit', MUST),
  ...inLanguages('status', 'status', MUST, ({ label }, locale) => label[locale]),
  ...inLanguages('verdict', 'what can fairly be said, and why', MUST, ({ said }, locale) => said[locale]),
  column('quote', 'the article’s own words', MUST),
  ...inLanguages('place', 'where it is', MUST),
  ...inLanguages('topic', 'topic', MUST, ({ topic }, locale) => topic.name[locale]),
  ...columnsOfPart<AssessedClaim, Quantity>(QUANTITY_COLUMNS, ({ claim }) => claim.quantity),
  ...(['sourceTitle', 'url'] as const).map((key) =>
    column(
      key,
      'best evidence; never background or a weak source',
      'string',
      (item) => bestEvidence(item)?.[key] ?? null,
    ),
  ),
  ...inLanguages('page', 'page of the claim', MUST, ({ path }, locale) => wholeAddressOf(path[locale])),
]

/** The claims in a few columns, to be read, sorted and drawn. */
export function claimsInShort({ claims }: AssessedDossier): PublishedTable {
  return {
    name: 'claims-in-short',
    description: translated('each claim in a few columns'),
    fields: SHORT,
    foreignKeys: [],
    rows: csvRows(claims, SHORT),
  }
}
