import { type Locale, listed } from '@/lib/locale'

/** “A, B and C”; “A and B; C and D” where the items have such words of their own. */
function series(items: readonly string[]): string {
  return items.some((item) => /, | and /.test(item)) ? items.join('; ') : listed(items, 'en')
}

const en = {
  /** A number as a source gives it. */
  given: (written: string, publisher: string) => `${written} in ${publisher}`,
  /** The number of sources that agree; the subject is empty where their names have it. */
  gives: (names: string, several: boolean, written: string, subject: string) =>
    `${names} ${several ? 'give' : 'gives'} ${written}${subject === '' ? '' : ` for ${subject}`}`,
  asArticle: ', as the article does',
  /** A number that is not written like the article’s; null where that one is our reading. */
  agreesWith: (number: string | null) =>
    `, in agreement with the article${number === null ? '' : ` (${number})`}`,
  agreesToo: (names: string, several: boolean) => `${names} ${several ? 'agree' : 'agrees'}`,
  /** After what sources give: what kind of sources they are. */
  independent: (several: boolean) => `; ${several ? 'these sources are' : 'this source is'} independent.`,
  selfReported: '; this is self-reported.',
  selfReportedAlone: '; this is self-reported, and no independent source was found that says the same.',
  original: '; this is one body’s own count or estimate.',
  originalAlone: '; this is one body’s own count or estimate, and no second, independent count was found.',
  repetitions: (several: boolean) =>
    `; ${several ? 'these are repetitions or weak sources, which decide' : 'this is a repetition or a weak source, which decides'} nothing.`,
  independentInPart: (names: string) => `An independent source confirms one part of it: ${names}.`,
  onlyWeakAgree: (names: string) => `Of independent sources, only weak ones say so too: ${names}.`,
  /** How many there are; the items in the article’s words; `named` in those of the language, where the data have them. */
  itemsCounted: (all: string, items: readonly string[], named: readonly string[]) =>
    `The article lists all ${all}: ${series(named) || items.map((item) => `“${item}”`).join(', ')}.`,
  worked: (workings: string, dated: boolean, number: string | null) =>
    `${dated ? 'Dated events give it' : 'Recalculated, the numbers give it'}${number === null ? '' : ` (${number})`}: ${workings}.`,
  fails: (workings: string) => `Recalculated, the result is different: ${workings}.`,
  agree: (names: string, several: boolean) => `${several ? 'Sources agree' : 'A source agrees'}: ${names}.`,
  agreeInPart: (names: string, several: boolean) =>
    `${several ? 'Sources agree' : 'A source agrees'} with one part of it: ${names}.`,
  differ: (given: string, several: boolean) =>
    `${several ? 'Sources differ' : 'A source differs'}: ${given}.`,
  /** The same bodies agree and differ. */
  sameDivided: (names: string, several: boolean) =>
    several
      ? `${names} agree with one part of it and differ on another.`
      : `${names} agrees with one part of it and differs on another.`,
  partDivided: (agreeing: string, differing: string) =>
    `In agreement with one part of it: ${agreeing}. Different: ${differing}.`,
  divided: (agreeing: string, differing: string) => `In agreement: ${agreeing}. Different: ${differing}.`,
  repeated: (names: string) => `Repeated by: ${names}.`,
  related: (names: string) => `Related sources: ${names}.`,
  uncheckable: {
    'no-definition': 'The term has no agreed definition, and the article gives none.',
    'no-measure': 'The article does not say what is measured.',
    'no-list': 'The article does not name the list.',
    'no-start': 'The article does not say when the count starts.',
  },
  noneFor: (number: string, isDate: boolean) =>
    `No source was found for this ${isDate ? 'date' : 'number'} (${number}).`,
  noneStates: 'No source was found that says this.',
  noneInFull: (names: string, several: boolean, weak: boolean) =>
    `No source was found that says all of it. Only ${weak ? (several ? 'weak sources say' : 'a weak source says') : several ? 'repetitions or weak sources say' : 'a repetition or weak source says'} a part: ${names}.`,
  noneFound: 'No source was found.',
  noneButCalculated:
    'No source was found that says this; a calculation uses one that was found for another claim.',
}

const zh: typeof en = {
  given: (written, publisher) => `${publisher}给出的是${written}`,
  gives: (names, _several, written) => `${names}给出的是${written}`,
  asArticle: '，与文章相同',
  agreesWith: (number) => `，与${number === null ? '文章' : `文章的${number}`}相符`,
  agreesToo: (names) => `${names}与之相符`,
  independent: (several) => `；${several ? '都是' : '这是'}独立来源。`,
  selfReported: '；这是当事方自报。',
  selfReportedAlone: '；这是当事方自报，没有查到独立来源证实。',
  original: '；这是一家机构自己的统计或估算。',
  originalAlone: '；这是一家机构自己的统计或估算，没有查到另一家独立的统计。',
  repetitions: () => '；这只是转述或弱来源，不作依据。',
  independentInPart: (names) => `独立来源证实了其中一部分：${names}。`,
  onlyWeakAgree: (names) => `独立来源中，只有弱来源也这样说：${names}。`,
  itemsCounted: (all, items, named) =>
    `文章逐一列出了全部${all}：${named.join('、') || items.map((item) => `“${item}”`).join('')}。`,
  worked: (workings, dated, number) =>
    `${dated ? '按事件日期可以算出' : '按数字重算，结果相符'}${number === null ? '' : `（${number}）`}：${workings}。`,
  fails: (workings) => `重算的结果不符：${workings}。`,
  agree: (names) => `来源与之相符：${names}。`,
  agreeInPart: (names) => `来源只与其中一部分相符：${names}。`,
  differ: (given) => `来源与之不符：${given}。`,
  sameDivided: (names) => `${names}的材料与其中一部分相符，与另一部分不符。`,
  partDivided: (agreeing, differing) => `与其中一部分相符的来源：${agreeing}。不符的来源：${differing}。`,
  divided: (agreeing, differing) => `相符的来源：${agreeing}。不符的来源：${differing}。`,
  repeated: (names) => `照此转述的有：${names}。`,
  related: (names) => `相关的材料：${names}。`,
  uncheckable: {
    'no-definition': '这一说法没有公认的定义，文章也没有给出。',
    'no-measure': '文章没有说以什么衡量。',
    'no-list': '文章没有说是哪份榜单。',
    'no-start': '文章没有说从何时算起。',
  },
  noneFor: (number, isDate) => `没有查到这一${isDate ? '时间' : '数字'}（${number}）的来源。`,
  noneStates: '没有查到这样说的来源。',
  noneInFull: (names, _several, weak) =>
    `没有查到完整这样说的来源，只有${weak ? '' : '转述或'}弱来源说到其中一部分：${names}。`,
  noneFound: '没有查到来源。',
  noneButCalculated: '没有查到这样说的来源；验算用到了为另一项论断查到的来源。',
}

export const REASON_WORDS: Record<Locale, typeof en> = { zh, en }
