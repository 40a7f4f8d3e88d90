import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { textForm } from '@/lib/dossier/text-form'

/**
 * One finding of findings.json: what the article says, what the sources say, what follows and what stays open. Its group
 * (supported, mixed, open) follows from the statuses of its claims.
 */
export const findingEntry = z.strictObject({
  slug: described(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), {
    zh: '发现的代号',
    en: 'id of the finding',
  }),
  claims: described(z.array(z.string()).min(1), { zh: '涉及的论断', en: 'the claims that it speaks of' }),
  evidence: described(z.array(z.string()).default([]), { zh: '涉及的证据', en: 'the evidence' }),
  checks: described(z.array(z.string()).default([]), { zh: '涉及的验算', en: 'the checks' }),
  title: described(textForm, { zh: '标题', en: 'title' }),
  says: described(textForm, { zh: '文章怎么说', en: 'what the article says' }),
  found: described(textForm, { zh: '来源怎么说', en: 'what the sources say' }),
  follows: described(textForm, { zh: '可以得出什么', en: 'what follows' }),
  open: described(textForm.optional(), { zh: '什么无法判断', en: 'what remains open' }),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
