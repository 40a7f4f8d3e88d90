import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/best-evidence'
import { type Columns, fieldsOf } from '@/lib/dossier/column'
import type { Evidence } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { CellTexts } from '@/lib/dossier/table'
import { COMPUTED_TEXTS } from '@/lib/exports/column-words'
import {
  type ComputedColumn,
  columnsFrom,
  columnsOfPart,
  fieldsOfComputed,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import { QUANTITY_COLUMNS } from '@/lib/exports/quantity-columns'
import { inEach, JOINS } from '@/lib/locale'
import { claimPath, wholeAddressOf } from '@/lib/site/address'

const { column, inLanguages } = columnsFrom(COMPUTED_TEXTS.joined)

/** Evidence with the texts of its cells. */
interface EvidenceRow {
  readonly evidence: Evidence
  readonly texts: CellTexts
}

/** A claim with the texts of its cells and its best evidence. */
interface JoinedRow {
  readonly item: AssessedClaim
  readonly texts: CellTexts
  readonly best: EvidenceRow | null
}

/** Columns of a data file as they are kept. */
function keptColumns<Row extends { readonly texts: CellTexts }>(columns: Columns): ComputedColumn<Row>[] {
  return fieldsOf(columns).map((field) => ({ ...field, cell: ({ texts }) => texts[field.name] ?? null }))
}

/** Properties of a claim that are joined with what they refer to. */
const CLAIM_COLUMNS: Readonly<Record<string, readonly ComputedColumn<JoinedRow>[]>> = {
  subject: [
    column('subject', 'string', ({ item }) => item.subject.id, MUST),
    ...inLanguages<JoinedRow>(
      'subjectName',
      ({ item }, locale) => item.subject.name[locale],
      MUST,
      'subject',
    ),
  ],
  quantity: columnsOfPart(QUANTITY_COLUMNS, ({ item }) => item.claim.quantity),
  attribution: [column('attribution', 'string', ({ item }) => item.attribution?.id ?? null)],
  verdict: inLanguages('verdict', ({ item }, locale) => item.verdict?.[locale] ?? null),
}

const EVIDENCE_COLUMNS: Readonly<Record<string, readonly ComputedColumn<EvidenceRow>[]>> = {
  claim: [],
  quantity: columnsOfPart(QUANTITY_COLUMNS, ({ evidence }) => evidence.quantity),
}

/** How columns of the best evidence are called where it is not `evidence_` and their own name. */
const EVIDENCE_NAMES: Readonly<Record<string, string>> = { id: 'evidence', source_title: 'evidence_title' }

/** The columns of the joined table, by meaning: a claim as it is kept and joined, its status, its best evidence, its page. */
const COLUMNS: readonly ComputedColumn<JoinedRow>[] = [
  ...Object.entries(TABLES.claims.properties).flatMap(
    ([key, { columns }]) => CLAIM_COLUMNS[key] ?? keptColumns<JoinedRow>(columns),
  ),
  column('status', 'string', ({ item }) => item.status, {
    ...MUST,
    words: STATUSES,
  }),
  column('statusGroup', 'string', ({ item }) => item.group, {
    ...MUST,
    words: STATUS_GROUPS,
  }),
  ...inLanguages<JoinedRow>('reason', ({ item }, locale) => item.reason[locale], MUST),
  column('evidenceCount', 'integer', ({ item }) => item.evidence.length, {
    ...MUST,
    minimum: 0,
  }),
  ...columnsOfPart<JoinedRow, EvidenceRow>(
    Object.entries(TABLES.evidence.properties).flatMap(
      ([key, { columns }]) => EVIDENCE_COLUMNS[key] ?? keptColumns<EvidenceRow>(columns),
    ),
    ({ best }) => best,
    ({ name, description }) => ({
      name: EVIDENCE_NAMES[name] ?? `evidence_${name}`,
      description: inEach(
        (locale) => COMPUTED_TEXTS.joined.bestEvidence[locale] + JOINS[locale].colon + description[locale],
      ),
      required: false,
    }),
  ),
  column('page', 'string', ({ item }) => wholeAddressOf(claimPath('en', item.claim.id)), MUST),
]

export const JOINED_FIELDS = fieldsOfComputed(COLUMNS)

/** One claim a row, with its status and its best evidence. */
export function joinedRows({ dossier, claims }: AssessedDossier) {
  const evidenceTexts = new Map(dossier.evidence.map(({ id }, at) => [id, dossier.texts.evidence[at] ?? {}]))
  return rowsOf(
    claims.map((item, at): JoinedRow => {
      const evidence = bestEvidence(item)
      return {
        item,
        texts: dossier.texts.claims[at] ?? {},
        best: evidence === null ? null : { evidence, texts: evidenceTexts.get(evidence.id) ?? {} },
      }
    }),
    COLUMNS,
  )
}
