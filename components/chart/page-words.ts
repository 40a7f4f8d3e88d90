import type { Locale } from '@/lib/locale'

const en = {
  related: 'Related charts',
  sources: 'Sources in this chart',
  others: 'Other charts',
  checks: 'Arithmetic in this chart',
}

const zh: typeof en = {
  related: '相关的图',
  sources: '图中的来源',
  others: '其他的图',
  checks: '图中的验算',
}

/** Words of the page of one chart. */
export const CHART_PAGE_WORDS: Record<Locale, typeof en> = { zh, en }
