import { z } from 'zod'

/** What a finding comes to. It speaks of several claims together and so does not replace how each of them stands. */
export const FINDING_VERDICTS = ['does-not-add-up', 'cannot-be-told', 'adds-up-with-care'] as const
export type FindingVerdict = (typeof FINDING_VERDICTS)[number]

/** A text in both languages that may hold tokens such as {evidence:patterson-switch-chips}. */
const template = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })

/** One finding of findings.json: what the article says, what the sources say, what follows and what stays open. */
export const findingEntry = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  verdict: z.enum(FINDING_VERDICTS),
  claims: z.array(z.string()).min(1),
  evidence: z.array(z.string()).default([]),
  checks: z.array(z.string()).default([]),
  title: template,
  /** What the article says. */
  says: template,
  /** What the sources say, or that none was found. */
  found: template,
  follows: template,
  /** What cannot be told. */
  open: template.optional(),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
