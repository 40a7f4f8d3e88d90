import type { Locale } from '@/lib/locale'

const en = {
  says: 'The article says',
  found: 'The sources say',
  follows: 'What follows',
  open: 'What remains open',
  claims: 'Claims',
  sources: 'Sources',
  checks: 'Calculations',
  title: 'Findings',
}

type FindingWords = typeof en

const zh: FindingWords = {
  says: '文章说',
  found: '来源说',
  follows: '由此可知',
  open: '无从判断的',
  claims: '相关论断',
  sources: '来源',
  checks: '验算',
  title: '核查发现',
}

/** Words of the findings. */
export const FINDING_WORDS: Record<Locale, FindingWords> = { zh, en }
