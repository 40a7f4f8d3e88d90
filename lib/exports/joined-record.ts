import { z } from 'zod'
import type { AssessedClaim } from '@/lib/claims/assess'
import { bestEvidence } from '@/lib/claims/best-evidence'
import { DATE_PATTERN } from '@/lib/dossier/cells'
import { columnOf } from '@/lib/dossier/column'
import type { Evidence } from '@/lib/dossier/rows'
import { TABLES } from '@/lib/dossier/schema'
import { STATUS_GROUPS, STATUSES } from '@/lib/dossier/statuses'
import { propertyForms, textForm, valueForm } from '@/lib/exports/property-forms'
import { inEach, LOCALES } from '@/lib/locale'
import { isoOfDay } from '@/lib/quantity/date'
import type { Quantity } from '@/lib/quantity/quantity'
import { writeQuantity } from '@/lib/quantity/write'
import { wholeAddressOf } from '@/lib/site/address'

const name = z.strictObject({ id: z.string(), ...inEach(() => z.string()) })

const quantity = z.strictObject({
  kind: z.enum(['count', 'share', 'ratio', 'duration', 'date', 'rank', 'physical']),
  value: z
    .union([z.number(), z.string().regex(new RegExp(`^${DATE_PATTERN}$`))])
    .nullable()
    .meta({
      description:
        'The printed number in its base unit (a share from 0 to 1), or an ISO date of reduced precision; null for a range, which prints none.',
    }),
  unit: valueForm(columnOf(TABLES.claims, 'unit')),
  hedge: valueForm(columnOf(TABLES.claims, 'hedge')),
  low: z
    .union([z.number(), z.iso.date()])
    .meta({ description: 'Lower end of what the qualifier allows; of a date, its first day.' }),
  lowOpen: z.boolean().meta({ description: 'Whether the lower end itself is excluded.' }),
  high: z.union([z.number(), z.iso.date()]).nullable().meta({
    description:
      'Upper end of what the qualifier allows; of a date, its last day; null where there is no upper bound.',
  }),
  highOpen: z.boolean().meta({ description: 'Whether the upper end itself is excluded.' }),
  written: textForm.meta({ description: 'The number as a reader sees it, with its qualifier.' }),
})

const { claim: _, sourceTitle, ...evidenceForms } = propertyForms(TABLES.evidence)
const { uncheckable, counted, verdict, ...claimForms } = propertyForms(TABLES.claims)

/** One claim with everything that most people want to know of it: its own properties, its status and its best evidence. */
const joinedRecord = z.strictObject({
  ...claimForms,
  subject: name,
  quantity,
  attribution: name
    .nullable()
    .meta({ description: 'Whom the article lets say it; null for the article itself.' }),
  section: valueForm(columnOf(TABLES.claims, 'section')),
  paragraph: valueForm(columnOf(TABLES.claims, 'paragraph')),
  status: z.strictObject({
    id: z.enum(STATUSES),
    group: z.enum(STATUS_GROUPS),
    name: textForm,
    reason: textForm,
    uncheckable,
    counted,
    verdict: verdict?.nullable().meta({
      description: 'A conclusion that can be quoted; null where status and reason say it.',
    }),
  }),
  bestEvidence: z
    .strictObject({ ...evidenceForms, title: sourceTitle, quantity: quantity.nullable() })
    .nullable(),
  evidenceCount: z.int().min(0),
  page: textForm.meta({ description: 'Address of the claim’s page in each language.' }),
})

function quantityRecord(q: Quantity) {
  const { interval } = q
  const date = q.kind === 'date'
  const end = (value: number) => (date ? isoOfDay(value) : value)
  return {
    kind: q.unit.kind,
    value: q.hedge === 'range' && !date ? null : q.value,
    unit: q.unit.id,
    hedge: q.hedge,
    low: end(interval.low),
    lowOpen: interval.lowOpen,
    high: Number.isFinite(interval.high) ? end(interval.high) : null,
    highOpen: interval.highOpen,
    written: inEach((locale) => writeQuantity(q, locale)),
  }
}

function evidenceRecord({ claim: _, sourceTitle: title, quantity: q, ...own }: Evidence) {
  return { ...own, title, quantity: q === null ? null : quantityRecord(q) }
}

/** A claim joined with its subject, its status and its best evidence. */
export function joinClaim(assessed: AssessedClaim) {
  const { claim, subject, attribution, status, group, label, reason } = assessed
  const { place, uncheckable, counted, verdict: _, ...own } = claim
  const best = bestEvidence(assessed)
  return {
    ...own,
    ...place,
    subject: { id: subject.id, ...subject.name },
    quantity: quantityRecord(claim.quantity),
    attribution: attribution === null ? null : { id: attribution.id, ...attribution.name },
    status: { id: status, group, name: label, reason, uncheckable, counted, verdict: assessed.verdict },
    bestEvidence: best === null ? null : evidenceRecord(best),
    evidenceCount: assessed.evidence.length,
    page: inEach((locale) => wholeAddressOf(assessed.path[locale])),
  }
}

/** The JSON Schema (draft 2020-12) of the joined JSON. */
export function joinedSchema(id: string) {
  const file = z.strictObject({
    $schema: z.string(),
    title: textForm,
    version: z.string(),
    licence: z.string(),
    source: z.string().meta({ description: 'The article, as a line of a bibliography.' }),
    claims: z.array(joinedRecord),
  })
  return {
    $id: id,
    title: `Claims with status and best evidence, in ${LOCALES.join(' and ')}`,
    ...z.toJSONSchema(file),
  }
}
