import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Locale } from '@/lib/locale'

type ChartKindWords = Readonly<Record<ChartEntry['kind'], string>>

const en: ChartKindWords = {
  status: 'status overview',
  bars: 'bar chart',
  scatter: 'scatter plot',
  allowed: 'what claims allow',
  slope: 'slope chart',
  dots: 'dot plot',
  dumbbells: 'dumbbell plot',
  growth: 'growth over time',
  timeline: 'timeline chronology',
  counts: 'counts',
  ranks: 'ranks list',
}

const zh: ChartKindWords = {
  status: '核查结论 总览',
  bars: '柱状图 条形图',
  scatter: '散点图',
  allowed: '范围对照图',
  slope: '斜线图',
  dots: '点图',
  dumbbells: '哑铃图',
  growth: '增长 随时间变化',
  timeline: '时间线 时间轴 年表',
  counts: '计数图',
  ranks: '名次 列表',
}

/** What readers call a chart of each kind. */
export const CHART_KIND_WORDS: Record<Locale, ChartKindWords> = { zh, en }
