import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/evidence-of'
import { type Columns, fieldsOf } from '@/lib/dossier/column'
import type { Evidence } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { CellTexts } from '@/lib/dossier/table'
import {
  type ComputedColumn,
  column,
  columnsOfPart,
  fieldsOfComputed,
  inLanguages,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import { QUANTITY_COLUMNS } from '@/lib/exports/quantity-columns'
import { inEach, JOINS, textOf } from '@/lib/locale'
import { claimPath, wholeAddressOf } from '@/lib/site/address'

interface EvidenceRow {
  readonly evidence: Evidence
  readonly texts: CellTexts
}

interface JoinedRow {
  readonly item: AssessedClaim
  readonly texts: CellTexts
  readonly best: EvidenceRow | null
}

/** Columns of a data file as they are kept. */
function keptColumns<Row extends { readonly texts: CellTexts }>(columns: Columns): ComputedColumn<Row>[] {
  return fieldsOf(columns).map((field) => ({ ...field, cell: ({ texts }) => texts[field.name] ?? null }))
}

const BEST = textOf(['最有力的证据', 'best evidence'])

/** Properties of a claim that are joined with what they refer to. */
const CLAIM_COLUMNS: Readonly<Record<string, readonly ComputedColumn<JoinedRow>[]>> = {
  subject: [
    column('subject', MUST, ({ item }) => item.subject.id, ['对象编号', 'id of the subject']),
    ...inLanguages<JoinedRow>('subject', MUST, ({ item }, locale) => item.subject.name[locale], [
      '对象名称',
      'subject',
    ]),
  ],
  quantity: columnsOfPart(QUANTITY_COLUMNS, ({ item }) => item.claim.quantity),
  attribution: [
    column('attribution', 'string', ({ item }) => item.attribution?.id ?? null, [
      '文章所引述的人或机构的编号；空即文章自己',
      'id of whom the article lets say it; empty for the article itself',
    ]),
  ],
  verdict: inLanguages('verdict', 'string', ({ item }, locale) => item.verdict?.[locale] ?? null, [
    '可供引用的结论；核查结论和理由已足够时为空',
    'a conclusion that can be quoted; empty where status and reason say it',
  ]),
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
  column('status', { ...MUST, words: STATUSES }, ({ item }) => item.status, [
    '核查结论',
    'status: what is known of it',
  ]),
  column('statusGroup', { ...MUST, words: STATUS_GROUPS }, ({ item }) => item.group, [
    '核查结论的类别',
    'group of its status',
  ]),
  ...inLanguages<JoinedRow>('reason', MUST, ({ item }, locale) => item.reason[locale], [
    '理由',
    'why it has this status',
  ]),
  column(
    'evidenceCount',
    { type: 'integer', required: true, minimum: 0 },
    ({ item }) => item.evidence.length,
    ['证据条数', 'pieces of evidence'],
  ),
  ...columnsOfPart<JoinedRow, EvidenceRow>(
    Object.entries(TABLES.evidence.properties).flatMap(
      ([key, { columns }]) => EVIDENCE_COLUMNS[key] ?? keptColumns<EvidenceRow>(columns),
    ),
    ({ best }) => best,
    ({ name, description }) => ({
      name: EVIDENCE_NAMES[name] ?? `evidence_${name}`,
      description: inEach((locale) => BEST[locale] + JOINS[locale].colon + description[locale]),
      required: false,
    }),
  ),
  column('page', MUST, ({ item }) => wholeAddressOf(claimPath('en', item.claim.id)), [
    '论断的网页（英文）',
    'page of the claim, in English',
  ]),
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
