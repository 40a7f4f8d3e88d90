import { type Locale, listed } from '@/lib/locale'

/** “A, B and C”; “A and B; C and D” where the items themselves have such words. */
function series(items: readonly string[]): string {
  return items.some((item) => /, | and /.test(item)) ? items.join('; ') : listed(items, 'en')
}

type Names = readonly string[]

/** The word that goes with one or with several names. */
function word(names: Names, one: string, several: string): string {
  return names.length > 1 ? several : one
}

const and = (names: Names) => listed(names, 'en')
const zhAnd = (names: Names) => listed(names, 'zh')
const agree = (names: Names) => `${and(names)} ${word(names, 'agrees', 'agree')}`

function noneInFull(names: Names, only: string): string {
  return `No source was found that says all of it. Only ${only} a part: ${and(names)}.`
}

const en = {
  /** A number as a source gives it. */
  given: (written: string, publisher: string) => `${written} in ${publisher}`,
  /** The number of sources that agree; the subject is empty where their names have it. */
  gives: (names: Names, written: string, subject: string) =>
    `${and(names)} ${word(names, 'gives', 'give')} ${written}${subject === '' ? '' : ` for ${subject}`}`,
  asArticle: ', as the article does',
  /** A number that is not written like the article’s; null where that one is our reading. */
  agreesWith: (number: string | null) =>
    `, in agreement with the article${number === null ? '' : ` (${number})`}`,
  agreesToo: agree,
  /** After what sources give: what kind of sources they are. */
  independent: (names: Names) => `; ${word(names, 'this source is', 'these sources are')} independent.`,
  selfReported: '; this is self-reported.',
  selfReportedAlone: '; this is self-reported, and no independent source was found that says the same.',
  original: '; this is one body’s own count or estimate.',
  originalAlone: '; this is one body’s own count or estimate, and no second, independent count was found.',
  repetitions: (names: Names) =>
    `; ${word(names, 'this is a repetition or a weak source, which decides', 'these are repetitions or weak sources, which decide')} nothing.`,
  independentInPart: (names: Names) => `An independent source confirms one part of it: ${and(names)}.`,
  onlyWeakAgree: (names: Names) => `Of independent sources, only weak ones say so too: ${and(names)}.`,
  /** How many there are; the items in the article’s words; `named` in those of the language, where the data have them. */
  itemsCounted: (all: string, items: readonly string[], named: readonly string[]) =>
    `The article lists all ${all}: ${series(named) || items.map((item) => `“${item}”`).join(', ')}.`,
  /** What gives the number of the article, which is null where it is our reading: dates of events, or other numbers. */
  worked: (from: 'dates' | 'numbers', workings: string, number: string | null) =>
    `${from === 'dates' ? 'Dated events give it' : 'Recalculated, the numbers give it'}${number === null ? '' : ` (${number})`}: ${workings}.`,
  fails: (workings: string) => `Recalculated, the result is different: ${workings}.`,
  agree: (names: Names) => `${word(names, 'A source agrees', 'Sources agree')}: ${and(names)}.`,
  agreeInPart: (names: Names) =>
    `${word(names, 'A source agrees', 'Sources agree')} with one part of it: ${and(names)}.`,
  differ: (names: Names, given: string) => `${word(names, 'A source differs', 'Sources differ')}: ${given}.`,
  /** The same bodies agree and differ. */
  sameDivided: (names: Names) =>
    `${agree(names)} with one part of it and ${word(names, 'differs', 'differ')} on another.`,
  partDivided: (agreeing: Names, differing: Names) =>
    `In agreement with one part of it: ${and(agreeing)}. Different: ${and(differing)}.`,
  divided: (agreeing: Names, differing: Names) =>
    `In agreement: ${and(agreeing)}. Different: ${and(differing)}.`,
  repeated: (names: Names) => `Repeated by: ${and(names)}.`,
  related: (names: Names) => `Related sources: ${and(names)}.`,
  uncheckable: {
    'no-definition': 'The term has no agreed definition, and the article gives none.',
    'no-measure': 'The article does not say what is measured.',
    'no-list': 'The article does not name the list.',
    'no-start': 'The article does not say when the count starts.',
  },
  noneFor: (number: string, kind: 'date' | 'number') => `No source was found for this ${kind} (${number}).`,
  noneStates: 'No source was found that says this.',
  /** Who says a part of it: weak sources alone, or repetitions too. */
  noneInFull: {
    weak: (names: Names) => noneInFull(names, word(names, 'a weak source says', 'weak sources say')),
    repeated: (names: Names) =>
      noneInFull(names, word(names, 'a repetition or weak source says', 'repetitions or weak sources say')),
  },
  noneFound: 'No source was found.',
  noneButCalculated: 'No source was found that says this; a calculation uses a source of another claim.',
}

const zh: typeof en = {
  given: (written, publisher) => `${publisher}给出的是${written}`,
  gives: (names, written) => `${zhAnd(names)}给出的是${written}`,
  asArticle: '，与文章相同',
  agreesWith: (number) => `，与${number === null ? '文章' : `文章的${number}`}相符`,
  agreesToo: (names) => `${zhAnd(names)}与之相符`,
  independent: (names) => `；${word(names, '这是', '都是')}独立来源。`,
  selfReported: '；这是当事方自报。',
  selfReportedAlone: '；这是当事方自报，没有查到独立来源证实。',
  original: '；这是一家机构自己的统计或估算。',
  originalAlone: '；这是一家机构自己的统计或估算，没有查到另一家独立的统计。',
  repetitions: () => '；这只是转述或弱来源，不作依据。',
  independentInPart: (names) => `独立来源证实了其中一部分：${zhAnd(names)}。`,
  onlyWeakAgree: (names) => `独立来源中，只有弱来源也这样说：${zhAnd(names)}。`,
  itemsCounted: (all, items, named) =>
    `文章逐一列出了全部${all}：${named.join('、') || items.map((item) => `“${item}”`).join('')}。`,
  worked: (from, workings, number) =>
    `${from === 'dates' ? '按事件日期可以算出' : '按数字重算，结果相符'}${number === null ? '' : `（${number}）`}：${workings}。`,
  fails: (workings) => `重算的结果不符：${workings}。`,
  agree: (names) => `来源与之相符：${zhAnd(names)}。`,
  agreeInPart: (names) => `来源只与其中一部分相符：${zhAnd(names)}。`,
  differ: (_names, given) => `来源与之不符：${given}。`,
  sameDivided: (names) => `${zhAnd(names)}的材料与其中一部分相符，与另一部分不符。`,
  partDivided: (agreeing, differing) =>
    `与其中一部分相符的来源：${zhAnd(agreeing)}。不符的来源：${zhAnd(differing)}。`,
  divided: (agreeing, differing) => `相符的来源：${zhAnd(agreeing)}。不符的来源：${zhAnd(differing)}。`,
  repeated: (names) => `照此转述的有：${zhAnd(names)}。`,
  related: (names) => `相关的材料：${zhAnd(names)}。`,
  uncheckable: {
    'no-definition': '这一说法没有公认的定义，文章也没有给出。',
    'no-measure': '文章没有说以什么衡量。',
    'no-list': '文章没有说是哪份榜单。',
    'no-start': '文章没有说从何时算起。',
  },
  noneFor: (number, kind) => `没有查到这一${kind === 'date' ? '时间' : '数字'}（${number}）的来源。`,
  noneStates: '没有查到这样说的来源。',
  noneInFull: {
    weak: (names) => `没有查到完整这样说的来源，只有弱来源说到其中一部分：${zhAnd(names)}。`,
    repeated: (names) => `没有查到完整这样说的来源，只有转述或弱来源说到其中一部分：${zhAnd(names)}。`,
  },
  noneFound: '没有查到来源。',
  noneButCalculated: '没有查到这样说的来源；验算用到了为另一项论断查到的来源。',
}

export const REASON_WORDS: Record<Locale, typeof en> = { zh, en }
