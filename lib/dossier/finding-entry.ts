import { z } from 'zod'

/** A text in both languages that may hold tokens such as {evidence:patterson-switch-chips}. */
const template = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/**
 * One finding of findings.json: what the article says, what the sources say, what follows and what stays open. Its group
 * (supported, mixed, open) follows from the statuses of its claims.
 */
export const findingEntry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  claims: z.array(z.string()).min(1),
  evidence: z.array(z.string()).default([]),
  checks: z.array(z.string()).default([]),
  title: template,
  /** What the article says. */
  says: template,
  /** What the sources say, or that none was found. */
  found: template,
  follows: template,
  /** What remains open. */
  open: template.optional(),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
