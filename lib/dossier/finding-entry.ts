import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { textForm } from '@/lib/dossier/text-form'

/** A chart in one line: a claim's number, and what sources say or checks give beside it. */
const frontChart = z.strictObject({
  claim: z.string(),
  beside: z.array(z.string()).min(1),
  /** Id → what is written at its mark before the number. */
  labels: z.record(z.string(), textForm).default({}),
})
export type FrontChart = z.infer<typeof frontChart>

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
  front: described(z.strictObject({ verdict: textForm, chart: frontChart.optional() }).optional(), {
    zh: '首页上的一句话和小图；没有的不上首页',
    en: 'its line and small chart on the dashboard; without it, it is not there',
  }),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
