import type { Locale } from '@/lib/locale'

const en = {
  saidBy: 'Who says so',
  inPlace: 'In the article',
  atPlace: (place: string) => `In ${place}`,
  paragraphSays: 'What the paragraph is about:',
  evidence: 'Evidence',
  /** Only where there is indeed none. */
  noEvidence: 'No other source was found.',
  /** Before the items that a claim counts. */
  listed: 'The article lists:',
  checks: 'Arithmetic, redone',
  usesClaim: 'Checks that use this number',
  note: 'Note',
  allows: 'What the words allow',
  asOf: 'As of',
  about: 'About',
  previous: 'Previous',
  next: 'Next',
  allClaims: 'All claims',
  baseline: 'Relative to',
}

type ClaimPageWords = typeof en

const zh: ClaimPageWords = {
  saidBy: '谁说的',
  inPlace: '原文所在',
  atPlace: (place) => place,
  paragraphSays: '这一段讲的是：',
  evidence: '证据',
  noEvidence: '没有查到其他来源。',
  listed: '文章列出：',
  checks: '验算',
  usesClaim: '用到这一数字的验算',
  note: '说明',
  allows: '所允许的范围',
  asOf: '所指时间',
  about: '关于',
  previous: '上一项',
  next: '下一项',
  allClaims: '全部论断',
  baseline: '相对于',
}

/** Words of the page of a claim. */
export const CLAIM_PAGE_WORDS: Record<Locale, ClaimPageWords> = { zh, en }
