import { z } from 'zod'
import { textForm } from '@/lib/dossier/text-form'

/**
 * One finding of findings.json: what the article says, what the sources say, what follows and what stays open. Its group
 * (supported, mixed, open) follows from the statuses of its claims.
 */
export const findingEntry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  claims: z.array(z.string()).min(1),
  evidence: z.array(z.string()).default([]),
  checks: z.array(z.string()).default([]),
  title: textForm,
  /** What the article says. */
  says: textForm,
  /** What the sources say, or that none was found. */
  found: textForm,
  follows: textForm,
  /** What remains open. */
  open: textForm.optional(),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
