import type { Locale } from '@/lib/locale'

const en = {
  /** A finding as it is quoted, with its group. */
  quoted: (title: string, group: string) => `Finding (${group.toLowerCase()}): ${title}`,
  copyVerdict: 'Copy this finding',
  /** Unfolds what the article says and what its sources say. */
  reasons: 'What the article and its sources say',
  says: 'The article says',
  found: 'The sources say',
  open: 'Limits and open questions',
  chart: 'Chart',
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  checks: (count: number) => (count === 1 ? '1 calculation' : `${count} calculations`),
}

const zh: typeof en = {
  quoted: (title, group) => `核查发现（${group}）：${title}`,
  copyVerdict: '复制这条发现',
  reasons: '文章怎么说，来源怎么说',
  says: '文章说',
  found: '来源说',
  open: '局限与疑问',
  chart: '图',
  sources: (count) => `${count}份来源`,
  checks: (count) => `${count}项验算`,
}

/** Words of the findings. */
export const FINDING_WORDS: Record<Locale, typeof en> = { zh, en }
