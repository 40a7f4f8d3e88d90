import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/id-form'
import { MEMBER_TEXTS } from '@/lib/dossier/member-words'
import { slugForm, textForm } from '@/lib/dossier/text-form'

/** A chart in one line: a claim's number, and what sources say or checks give beside it. */
const spark = z.strictObject({
  claim: idOf('claims'),
  beside: z.array(idOf('evidence', 'checks')).min(1),
  /** Id → what is written at its mark before the number. */
  labels: z.record(idOf('claims', 'evidence', 'checks'), textForm).default({}),
})
export type SparkEntry = z.infer<typeof spark>

/**
 * One finding of findings.json: what the article says, what the sources say, what follows and what stays open. Its group
 * (supported, mixed, open) follows from the statuses of its claims.
 */
export const findingEntry = z.strictObject(
  described(MEMBER_TEXTS.finding, {
    slug: slugForm,
    claims: z.array(idOf('claims')).min(1),
    evidence: z.array(idOf('evidence')).default([]),
    checks: z.array(idOf('checks')).default([]),
    title: textForm,
    says: textForm,
    found: textForm,
    follows: textForm,
    open: textForm.optional(),
    front: textForm.optional(),
    spark: spark.optional(),
  }),
)
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
