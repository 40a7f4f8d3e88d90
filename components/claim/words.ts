import type { Locale } from '@/lib/locale'

const en = {
  copyVerdict: 'Copy this verdict',
  inArticle: 'In the article',
  atPlace: (place: string) => `In ${place}`,
  /** Before our line on the paragraph, which may begin with a label and a colon. */
  inOutline: 'In our outline',
  firstMade: 'Earliest source found',
  /** Before the earliest publication that the data have; one without a date may not be the earliest. */
  earliest: (inPart: boolean, dated: boolean) =>
    `${dated ? 'The earliest dated source found that makes' : 'A source that shows no date and makes'} ${inPart ? 'a part of ' : ''}this claim:`,
  /** Only where it is true. */
  notFound: {
    'not-found': 'No source was found that makes this claim.',
    sourceless: 'No other source was found.',
  },
  /** Before the items that a claim counts. */
  listed: 'The article lists:',
  checks: 'Checks that use this number',
  note: 'Note',
  asOf: 'As of',
  previous: 'Previous',
  next: 'Next',
  baseline: 'Relative to',
}

const zh: typeof en = {
  copyVerdict: '复制这条结论',
  inArticle: '原文',
  atPlace: (place) => place,
  inOutline: '本站提纲',
  firstMade: '查到的最早出处',
  earliest: (inPart, dated) =>
    `${dated ? '查到的有日期的来源中，最早' : '有一份没有注明日期的来源'}${inPart ? '说到其中一部分' : '这样说'}${dated ? '的是' : ''}：`,
  notFound: {
    'not-found': '没有查到这样说的来源。',
    sourceless: '没有查到其他来源。',
  },
  listed: '文章列出：',
  checks: '用到这一数字的验算',
  note: '说明',
  asOf: '所指时间',
  previous: '上一项',
  next: '下一项',
  baseline: '相对于',
}

/** Words of the page of a claim. */
export const CLAIM_PAGE_WORDS: Record<Locale, typeof en> = { zh, en }
