import { z } from 'zod'
import { described } from '@/lib/dossier/described'
import { idOf } from '@/lib/dossier/id-form'
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
export const findingEntry = z.strictObject({
  slug: described(slugForm, ['发现的编号', 'id of the finding']),
  claims: described(z.array(idOf('claims')).min(1), ['涉及的论断', 'the claims that it speaks of']),
  evidence: described(z.array(idOf('evidence')).default([]), ['涉及的证据', 'the evidence']),
  checks: described(z.array(idOf('checks')).default([]), ['涉及的验算', 'the checks']),
  title: described(textForm, ['标题', 'title']),
  says: described(textForm, ['文章怎么说', 'what the article says']),
  found: described(textForm, ['来源怎么说', 'what the sources say']),
  follows: described(textForm, ['可以得出什么', 'what follows']),
  open: described(textForm.optional(), ['局限与疑问', 'limits and open questions']),
  front: described(textForm.optional(), [
    '首页上的一句话；没有的不上首页',
    'its line on the dashboard; without it, it is not there',
  ]),
  spark: described(spark.optional(), [
    '小图：论断的数字和与它并列的数字',
    'its small chart: a claim’s number and what stands beside it',
  ]),
})
export type FindingEntry = z.infer<typeof findingEntry>

export const findingsFile = z.strictObject({ findings: z.array(findingEntry) })
export type FindingsFile = z.infer<typeof findingsFile>
