import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/best-evidence'
import { type Columns, fieldsOf } from '@/lib/dossier/column'
import type { Evidence } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import type { CellTexts } from '@/lib/dossier/table'
import {
  type ComputedColumn,
  columnsOfPart,
  computed,
  computedTexts,
  fieldsOfComputed,
  MUST,
  rowsOf,
} from '@/lib/exports/computed-column'
import { QUANTITY_COLUMNS } from '@/lib/exports/quantity-columns'
import { inEach, JOINS, type Text } from '@/lib/locale'
import { claimPath, wholeAddressOf } from '@/lib/site/address'

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
    computed(
      'subject',
      'string',
      { zh: '对象代号', en: 'id of the subject' },
      ({ item }) => item.subject.id,
      MUST,
    ),
    ...computedTexts<JoinedRow>(
      'subject',
      { zh: '对象名称', en: 'subject' },
      ({ item }, locale) => item.subject.name[locale],
      MUST,
    ),
  ],
  quantity: columnsOfPart(QUANTITY_COLUMNS, ({ item }) => item.claim.quantity),
  attribution: [
    computed(
      'attribution',
      'string',
      {
        zh: '文章让谁说的；空即文章自己',
        en: 'id of whom the article lets say it; empty for the article itself',
      },
      ({ item }) => item.attribution?.id ?? null,
    ),
  ],
  verdict: computedTexts(
    'verdict',
    {
      zh: '可供引用的结论；核查结论和理由已足够时为空',
      en: 'a conclusion that can be quoted; empty where status and reason say it',
    },
    ({ item }, locale) => item.verdict?.[locale] ?? null,
  ),
}

const EVIDENCE_COLUMNS: Readonly<Record<string, readonly ComputedColumn<EvidenceRow>[]>> = {
  claim: [],
  quantity: columnsOfPart(QUANTITY_COLUMNS, ({ evidence }) => evidence.quantity),
}

/** How columns of the best evidence are called where it is not `evidence_` and their own name. */
const EVIDENCE_NAMES: Readonly<Record<string, string>> = { id: 'evidence', source_title: 'evidence_title' }

const BEST_EVIDENCE: Text = { zh: '最有力的证据', en: 'best evidence' }

/** The columns of the joined table, by meaning: a claim as it is kept and joined, its status, its best evidence, its page. */
const COLUMNS: readonly ComputedColumn<JoinedRow>[] = [
  ...Object.entries(TABLES.claims.properties).flatMap(
    ([key, { columns }]) => CLAIM_COLUMNS[key] ?? keptColumns<JoinedRow>(columns),
  ),
  computed(
    'status',
    'string',
    { zh: '核查结论', en: 'status: what is known of it' },
    ({ item }) => item.status,
    {
      ...MUST,
      words: STATUSES,
    },
  ),
  computed(
    'status_group',
    'string',
    { zh: '核查结论的类别', en: 'group of its status' },
    ({ item }) => item.group,
    {
      ...MUST,
      words: STATUS_GROUPS,
    },
  ),
  ...computedTexts<JoinedRow>(
    'reason',
    { zh: '理由', en: 'why it has this status' },
    ({ item }, locale) => item.reason[locale],
    MUST,
  ),
  computed(
    'evidence_count',
    'integer',
    { zh: '证据条数', en: 'pieces of evidence' },
    ({ item }) => item.evidence.length,
    {
      ...MUST,
      minimum: 0,
    },
  ),
  ...columnsOfPart<JoinedRow, EvidenceRow>(
    Object.entries(TABLES.evidence.properties).flatMap(
      ([key, { columns }]) => EVIDENCE_COLUMNS[key] ?? keptColumns<EvidenceRow>(columns),
    ),
    ({ best }) => best,
    ({ name, description }) => ({
      name: EVIDENCE_NAMES[name] ?? `evidence_${name}`,
      description: inEach((locale) => BEST_EVIDENCE[locale] + JOINS[locale].colon + description[locale]),
      required: false,
    }),
  ),
  computed(
    'page',
    'string',
    { zh: '论断的网页（英文）', en: 'page of the claim, in English' },
    ({ item }) => wholeAddressOf(claimPath('en', item.claim.id)),
    MUST,
  ),
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
