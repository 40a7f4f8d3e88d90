import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/evidence-of'
import { type Columns, fieldsOf } from '@/lib/dossier/column'
import type { Evidence } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { CellTexts } from '@/lib/dossier/table'
import {
  type ComputedColumn,
  columnsOfPart,
  computedColumns,
  csvRows,
  MUST,
} from '@/lib/exports/computed-column'
import { QUANTITY_COLUMNS } from '@/lib/exports/quantity-columns'
import { translated } from '@/lib/exports/translations'
import { inEach, JOINS } from '@/lib/locale'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeQuantity } from '@/lib/quantity/write'
import { claimPath, wholeAddressOf } from '@/lib/site/address'

interface BestEvidence {
  readonly evidence: Evidence
  readonly texts: CellTexts
}

interface JoinedRow {
  readonly item: AssessedClaim
  readonly texts: CellTexts
  readonly best: BestEvidence | null
}

/** Columns of a data file as they are kept. */
function keptColumns<Row extends { readonly texts: CellTexts }>(columns: Columns): ComputedColumn<Row>[] {
  return fieldsOf(columns).map((field) => ({ ...field, cell: ({ texts }) => texts[field.name] ?? null }))
}

const BEST = translated('best evidence')

const AS_WRITTEN = ['written', 'as written, with qualifier and unit', MUST] as const

const { column, inLanguages } = computedColumns<JoinedRow>()

/** Properties of a claim that are joined with what they refer to. */
const CLAIM_COLUMNS: Readonly<Record<string, readonly ComputedColumn<JoinedRow>[]>> = {
  subject: [
    column('subject', 'id of the subject', MUST, ({ item }) => item.subject.id),
    ...inLanguages('subject', 'subject', MUST, ({ item }, locale) => item.subject.name[locale]),
  ],
  quantity: [
    ...columnsOfPart<JoinedRow, Quantity>(QUANTITY_COLUMNS, ({ item }) => item.claim.quantity),
    // In the article’s words where its digits are our reading.
    ...inLanguages(...AS_WRITTEN, ({ item }, locale) => item.written[locale]),
  ],
  attribution: [
    column(
      'attribution',
      'id of whoever says so; empty for the article itself',
      'string',
      ({ item }) => item.attribution?.id ?? null,
    ),
  ],
  verdict: inLanguages(
    'verdict',
    'a conclusion that can be quoted, where there is one',
    'string',
    ({ item }, locale) => item.verdict?.[locale] ?? null,
  ),
}

const EVIDENCE_COLUMNS: Readonly<Record<string, readonly ComputedColumn<BestEvidence>[]>> = {
  claim: [],
  quantity: [
    ...columnsOfPart<BestEvidence, Quantity>(QUANTITY_COLUMNS, ({ evidence }) => evidence.quantity),
    ...computedColumns<BestEvidence>().inLanguages(
      ...AS_WRITTEN,
      ({ evidence: { quantity } }, locale) => quantity && writeQuantity(quantity, locale),
    ),
  ],
}

/** How columns of the best evidence are called where it is not `evidence_` and their own name. */
const EVIDENCE_NAMES: Readonly<Record<string, string>> = { id: 'evidence', source_title: 'evidence_title' }

/** The columns of the joined table, by meaning: a claim as it is kept and joined, its status, its best evidence, its page. */
export const JOINED_COLUMNS: readonly ComputedColumn<JoinedRow>[] = [
  ...Object.entries(TABLES.claims.properties).flatMap(
    ([key, { columns }]) => CLAIM_COLUMNS[key] ?? keptColumns<JoinedRow>(columns),
  ),
  column('status', 'status: what is known of it', { ...MUST, words: STATUSES }, ({ item }) => item.status),
  column('statusGroup', 'group of its status', { ...MUST, words: STATUS_GROUPS }, ({ item }) => item.group),
  ...inLanguages('reason', 'why it has this status', MUST, ({ item }, locale) => item.reason[locale]),
  column(
    'evidenceCount',
    'pieces of evidence',
    { type: 'integer', required: true, minimum: 0 },
    ({ item }) => item.evidence.length,
  ),
  ...columnsOfPart<JoinedRow, BestEvidence>(
    Object.entries(TABLES.evidence.properties).flatMap(
      ([key, { columns }]) => EVIDENCE_COLUMNS[key] ?? keptColumns<BestEvidence>(columns),
    ),
    ({ best }) => best,
    ({ name, description }) => ({
      name: EVIDENCE_NAMES[name] ?? `evidence_${name}`,
      description: inEach((locale) => BEST[locale] + JOINS[locale].colon + description[locale]),
      required: false,
    }),
  ),
  column('page', 'page of the claim, in English', MUST, ({ item }) =>
    wholeAddressOf(claimPath('en', item.claim.id)),
  ),
]

/** One claim a row, with its status and its best evidence. */
export function joinedRows({ dossier, claims }: AssessedDossier) {
  const evidenceTexts = new Map(dossier.evidence.map(({ id }, at) => [id, dossier.texts.evidence[at] ?? {}]))
  return csvRows(
    claims.map((item, at): JoinedRow => {
      const evidence = bestEvidence(item)
      return {
        item,
        texts: dossier.texts.claims[at] ?? {},
        best: evidence === null ? null : { evidence, texts: evidenceTexts.get(evidence.id) ?? {} },
      }
    }),
    JOINED_COLUMNS,
  )
}
