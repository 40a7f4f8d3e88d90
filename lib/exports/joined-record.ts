import { z } from 'zod'
import type { AssessedClaim } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/best-evidence'
import { groupOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import { GRADES, ORIGINS, RELATIONS, TOPICS, UNCHECKABLE } from '@/lib/dossier/vocabulary'
import { inEach, LOCALES } from '@/lib/locale'
import { isoOfDay } from '@/lib/quantity/date'
import { HEDGES } from '@/lib/quantity/hedge'
import type { Quantity } from '@/lib/quantity/quantity'
import { UNIT_IDS, unitOf } from '@/lib/quantity/unit'
import { writeQuantity } from '@/lib/quantity/write'
import { claimPath, wholeAddressOf } from '@/lib/site/address'

const text = z.strictObject({ zh: z.string(), en: z.string() })
const name = z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })
const reducedDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

const quantity = z.strictObject({
  kind: z.enum(['count', 'share', 'ratio', 'duration', 'date', 'rank', 'physical']),
  value: z.union([z.number(), reducedDate]).nullable().meta({
    description:
      'The printed figure in its base unit (a share from 0 to 1), or an ISO date of reduced precision; null for a range, which prints none.',
  }),
  unit: z.enum(UNIT_IDS),
  hedge: z.enum(HEDGES),
  low: z
    .union([z.number(), z.iso.date()])
    .meta({ description: 'Lower end of what the hedge allows; of a date, its first day.' }),
  lowOpen: z.boolean().meta({ description: 'Whether the lower end itself is left out.' }),
  high: z.union([z.number(), z.iso.date()]).nullable().meta({
    description:
      'Upper end of what the hedge allows; of a date, its last day; null where there is no upper bound.',
  }),
  highOpen: z.boolean().meta({ description: 'Whether the upper end itself is left out.' }),
  written: text.meta({ description: 'The figure as a reader sees it, hedge word and all.' }),
})

const evidence = z.strictObject({
  id: z.string(),
  relation: z.enum(RELATIONS),
  origin: z.enum(ORIGINS),
  grade: z.enum(GRADES),
  publisher: z.string(),
  title: z.string(),
  url: z.url(),
  published: reducedDate.nullable(),
  excerpt: z.string(),
  quantity: quantity.nullable(),
})

/** One claim with everything that most people want to know of it: the form of each record of the joined JSON. */
export const joinedRecord = z.strictObject({
  id: z.string(),
  subject: name,
  topic: z.enum(TOPICS),
  metric: z.string(),
  quantity,
  asOf: reducedDate.nullable(),
  attribution: name
    .nullable()
    .meta({ description: 'Whom the article lets say it; null for the article itself.' }),
  section: z.int().min(1),
  paragraph: z.int().min(0),
  quote: z.string(),
  statement: text,
  note: text,
  status: z.strictObject({
    id: z.enum(STATUSES),
    group: z.enum(STATUS_GROUPS),
    name: text,
    reason: text,
    uncheckable: z.enum(UNCHECKABLE).nullable().meta({
      description: 'Why it cannot be checked as worded; null where it can.',
    }),
    counted: z
      .array(z.string())
      .meta({ description: 'The items that the article lists and the claim counts, in its own words.' }),
    verdict: text.nullable().meta({
      description: 'What can fairly be said, fit to be quoted; null where status and reason say it.',
    }),
  }),
  bestEvidence: evidence.nullable(),
  evidenceCount: z.int().min(0),
  page: text.meta({ description: 'Address of the claim’s page in each language.' }),
})
export type JoinedRecord = z.infer<typeof joinedRecord>

function quantityRecord(q: Quantity): z.infer<typeof quantity> {
  const { interval } = q
  const date = q.kind === 'date'
  const end = (value: number) => (date ? isoOfDay(value) : value)
  return {
    kind: unitOf(q.unit).kind,
    value: q.hedge === 'range' && !date ? null : q.value,
    unit: q.unit,
    hedge: q.hedge,
    low: end(interval.low),
    lowOpen: interval.lowOpen,
    high: Number.isFinite(interval.high) ? end(interval.high) : null,
    highOpen: interval.highOpen,
    written: inEach((locale) => writeQuantity(q, locale)),
  }
}

/** A claim joined with its subject, its status and its best evidence. */
export function joinClaim(assessed: AssessedClaim): JoinedRecord {
  const { claim, subject, attribution, status, reason } = assessed
  const best = bestEvidence(assessed)
  return {
    id: claim.id,
    subject: { id: subject.id, ...subject.name },
    topic: claim.topic,
    metric: claim.metric,
    quantity: quantityRecord(claim.quantity),
    asOf: claim.asOf,
    attribution: attribution === null ? null : { id: attribution.id, ...attribution.name },
    section: claim.place.section,
    paragraph: claim.place.paragraph,
    quote: claim.quote,
    statement: claim.statement,
    note: claim.note,
    status: {
      id: status,
      group: groupOf(status),
      name: inEach((locale) => CLAIM_WORDS[locale].statuses[status]),
      reason,
      uncheckable: claim.uncheckable,
      counted: [...claim.counted],
      verdict: assessed.verdict,
    },
    bestEvidence:
      best === null
        ? null
        : {
            id: best.id,
            relation: best.relation,
            origin: best.origin,
            grade: best.grade,
            publisher: best.publisher,
            title: best.sourceTitle,
            url: best.url,
            published: best.published,
            excerpt: best.excerpt,
            quantity: best.quantity === null ? null : quantityRecord(best.quantity),
          },
    evidenceCount: assessed.evidence.length,
    page: inEach((locale) => wholeAddressOf(claimPath(locale, claim.id))),
  }
}

/** The form of the joined JSON as a whole. */
const joinedFile = z.strictObject({
  $schema: z.string(),
  title: text,
  version: z.string(),
  licence: z.string(),
  source: z.string().meta({ description: 'The article, as a line of a bibliography.' }),
  claims: z.array(joinedRecord),
})
export type JoinedFile = z.infer<typeof joinedFile>

/** The JSON Schema (draft 2020-12) of the joined JSON, made from the very form by which it is typed. */
export function joinedSchema(id: string) {
  return {
    $id: id,
    title: `Claims with status and best evidence, in ${LOCALES.join(' and ')}`,
    ...z.toJSONSchema(joinedFile),
  }
}
