import type { Locale } from '@/lib/locale'

const en = {
  /** Above the headline: what this is. */
  kicker: (title: string, year: string) => `A check of one article: ${title}, ${year}`,
  /** The three counts; each is its own phrase and leads to its claims. */
  counts: {
    supported: (count: string, confirmed: string) =>
      `${count} are supported, ${confirmed} independently confirmed`,
    mixed: (count: string) => `${count} hold only in part or are contradicted`,
    open: (count: string) => `${count} are unresolved`,
  },
  /** Below the title of the annotated sentence. */
  phrases: (place: string) =>
    `Article, ${place}: its phrases in quotation marks, our words between them, and the status of each number`,
  also: 'The sentence also says',
  alsoSupported: (count: number, word: string) =>
    count === 1
      ? 'The sentence’s other number is supported'
      : `The sentence’s ${word} other numbers are supported`,
  findings: 'Main findings',
  allFindings: (count: number) => (count === 1 ? '1 finding' : `All ${count} findings`),
}

const zh: typeof en = {
  kicker: (title, year) => `一篇文章的数字核查：《${title}》，${year}年`,
  counts: {
    supported: (count, confirmed) => `${count}项有据，其中${confirmed}项得到独立证实`,
    mixed: (count) => `${count}项只有一部分成立，或与来源不符`,
    open: (count) => `${count}项待查`,
  },
  phrases: (place) => `文章${place}：引号内是原文，其余是我们的连接语；每个数字下标出核查结论`,
  also: '这句话里还有',
  alsoSupported: (_, word) => `这句话的另外${word}个数字有据`,
  findings: '主要发现',
  allFindings: (count) => `全部${count}条核查发现`,
}

/** Words of the dashboard; their numbers come from the data. */
export const DASHBOARD_WORDS: Record<Locale, typeof en> = { zh, en }
