import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/form'
import { phraseForm, slugForm, textForm } from '@/lib/dossier/text-form'

/** A chart in one line: a claim's number, and what sources say or checks give beside it. */
const spark = z.strictObject({
  claim: idOf('claims'),
  beside: z.array(idOf('evidence', 'checks')).min(1),
  /** Id → what is written at its mark before the number. */
  labels: z.record(idOf('claims', 'evidence', 'checks'), phraseForm).default({}),
})
export type SparkEntry = z.infer<typeof spark>

/**
 * One finding of findings.json: what the article says, what the sources say, what follows and what stays open. Its group
 * (supported, mixed, open) follows from the statuses of its claims.
 */
export const findingEntry = z.strictObject({
  slug: described(slugForm, 'id of the finding'),
  claims: described(z.array(idOf('claims')).min(1), 'the claims that it is about'),
  evidence: described(z.array(idOf('evidence')).default([]), 'the evidence'),
  checks: described(z.array(idOf('checks')).default([]), 'the checks'),
  title: described(textForm, 'title'),
  says: described(textForm, 'what the article says'),
  found: described(textForm, 'what the sources say'),
  follows: described(textForm, 'what follows'),
  open: described(textForm.optional(), 'limits and open questions'),
  front: described(textForm.optional(), 'its line on the dashboard, where it has one'),
  spark: described(spark.optional(), 'its small chart'),
})
export type FindingEntry = z.infer<typeof findingEntry>

/** The form of findings.json. */
export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
