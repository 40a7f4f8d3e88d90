import type { Locale } from '@/lib/locale'

const en = {
  compute: 'Compute',
  efficiency: 'Efficiency',
  accuracy: 'Accuracy',
  reach: 'Reach',
  scale: 'Model scale',
  time: 'Time',
  people: 'Institutions and people',
  rank: 'Firsts and ranks',
}

type TopicWords = typeof en

const zh: TopicWords = {
  compute: '算力',
  efficiency: '效率',
  accuracy: '准确率',
  reach: '影响范围',
  scale: '模型规模',
  time: '时间',
  people: '机构与人',
  rank: '首创与名次',
}

/** What the topics are called: apart from the other words of claims, since Compare needs these alone. */
export const TOPIC_WORDS: Record<Locale, TopicWords> = { zh, en }
