import { UNITS } from '@/lib/quantity/built-in-units'
import { SCALE_OF, SMALL } from '@/lib/quantity/english-words'
import { type Hedge, LOWER, UPPER } from '@/lib/quantity/hedge'
import { clean } from '@/lib/quantity/interval'
import { justBefore, matchAt } from '@/lib/quantity/match'
import { numberAt } from '@/lib/quantity/number-at'
import { countOf } from '@/lib/quantity/numeral'
import { pattern } from '@/lib/quantity/pattern'
import { hedgeAfter } from '@/lib/quantity/read-hedge'
import { leadAt, NO_LEAD } from '@/lib/quantity/read-lead'
import { type Located, numberMeaning, type Rule, type Source } from '@/lib/quantity/reading'

const MORE_THAN_HALF = /过半(?!年|个|[百夜生晌])/y
const COUNT = '([\\d一二两三四五六七八九十百千万]{1,6})'
/** 每三个人里就, 每5户就, 每10人中 */
const EACH = pattern.uy`(?:平均)?每${COUNT}((?:(?![里当中之就有约近超])\p{Script=Han}){1,5})(?:(?:里|当?中|之中)[头面]?[，,]?[就仅只便]?|[，,]?就|(?=有))有?`
const PART_OF_EACH = pattern.uy`${COUNT}(?![\d.一二两三四五六七八九十百千万亿成])(\p{Script=Han}?)`
/** What counts people, of whom any other word for them is one. */
const PEOPLE = /[个名位人]/
const BETWEEN = /between\s+(?:the\s+)?|介于\s*/iy
const BRACKETS = /((?:US\$|[$€£¥])\s*)?\(\s*((?:US\$|[$€£¥])\s*)?(?=\d)/y
/** (5)% is below zero wherever it is. */
const BRACKETED_SHARE = /\(\s?\d[\d.,]*\s?\)\s?%/y
const OF = /\b(?:of|was|were|is|to)\s+$/i
const SCALE_AFTER = /\s?(k|thousand|mn?|million|bn?|billion|tn|trillion)(?![A-Za-z])/iy
const CLOSING = /\s*\)(?:\s*%)?/y

/** A number with its hedge and what it counts: 超2000万名开发者, 超过八成, 3年不到, nearly 11 times, −5.2%, 12 ± 3. */
export const readNumber: Rule = (source, at) => {
  const { text } = source
  const half = matchAt(MORE_THAN_HALF, text, at)
  if (half !== null) return { end: at + half[0].length, meaning: numberMeaning(0.5, UNITS.share, 'over') }
  const each = ofEach(text, at)
  if (each !== null) return each
  const between = matchAt(BETWEEN, text, at)
  if (between !== null) return numberAt(source, at, leadAt(text, at + between[0].length), 'and')
  return bracketedAt(source, at) ?? spreadInBrackets(source, at) ?? numberFrom(source, at)
}

/** (125.1 ± 0.2) GeV begins with its bracket. */
const SPREAD = /\((?=\s?\d[\d.,]*\s?(?:±|\+\/-)[^()]*\)\s?[\p{L}%‰°×])/uy

function spreadInBrackets(source: Source, at: number): Located | null {
  const found = matchAt(SPREAD, source.text, at) === null ? null : numberFrom(source, at + 1)
  return found?.meaning.stated === true ? found : null
}

/** 每三个人里就有一个, 每5户就有1户, 每10人中约有3人: a part of those that are counted, and of nothing else. */
function ofEach(text: string, at: number): Located | null {
  const each = matchAt(EACH, text, at)
  if (each === null) return null
  const lead = leadAt(text, at + each[0].length)
  const found = matchAt(PART_OF_EACH, text, lead.at)
  if (found === null || lead.money !== null || lead.negative) return null
  const [whole, part] = [each[1], found[1]].map((digits) => countOf(digits ?? ''))
  const [noun = '', sign = ''] = [each[2], found[2]]
  const alike = sign === '' || noun.includes(sign) || (PEOPLE.test(noun) && PEOPLE.test(sign))
  if (!alike || !whole || !part || part >= whole) return null
  const end = lead.at + (found[1] ?? '').length
  return { end, meaning: numberMeaning(clean(part / whole), UNITS.share, lead.hedge ?? 'exact') }
}

function numberFrom(source: Source, at: number): Located | null {
  const lead = leadAt(source.text, at)
  const found = numberAt(source, at, lead, 'to')
  if (found !== null) return bothEnds(source, at, found) ?? found
  return lead.money === null && !lead.negative ? foldAt(source, lead.at, lead.hedge) : null
}

/** So much is looked at of a line that may hold nothing but a number in brackets. */
const LONGEST_BRACKETED = 40
const MOST_INDENTED = 20

/** (123) as accountants write a number below zero: only where a cell holds nothing else; outside of a cell (3) is the number of a list. */
function bracketedAt(source: Source, at: number): Located | null {
  const { text, isCell } = source
  if (!'($€£¥U'.includes(text.charAt(at) || ' ')) return null
  const opened = matchAt(BRACKETS, text, at)
  if (opened === null) return null
  // $(3.2)m is neither a list nor an aside, wherever it is; nor is what follows “a loss of”.
  const paid =
    opened[1] !== undefined ||
    matchAt(BRACKETED_SHARE, text, at) !== null ||
    (opened[2] !== undefined && OF.test(justBefore(text, at, 6)))
  if (!paid && (at > MOST_INDENTED || text.slice(0, at).trim() !== '')) return null
  if (!paid && !isCell && !/[,.$€£¥%]/.test(text.slice(at, at + LONGEST_BRACKETED))) return null
  const from = at + opened[0].length
  const sign = opened[1] ?? opened[2]
  const signEnd = opened[1] === undefined ? from : at + opened[1].length
  const money = sign === undefined ? null : ([signEnd - sign.length, signEnd] as const)
  const found = numberAt(source, at, { ...NO_LEAD, at: from, negative: true, money }, 'to')
  const closed = found === null ? null : matchAt(CLOSING, text, found.end)
  if (found === null || closed === null) return null
  const end = found.end + closed[0].length
  const scale = paid ? matchAt(SCALE_AFTER, text, end) : null
  if (!paid && end !== text.trimEnd().length) return null
  const { value, unit, hedge } = found.meaning
  const counts = unit !== null && unit.kind !== 'share' && unit.kind !== 'money'
  if (typeof value !== 'number' || hedge !== 'exact' || counts) return null
  if (closed[0].endsWith('%') && (unit !== null || found.counted !== undefined)) return null
  const by = SCALE_OF[scale?.[1]?.toLowerCase() ?? ''] ?? 1
  const meaning = closed[0].endsWith('%')
    ? numberMeaning(clean(value / 100), UNITS.share, 'exact')
    : numberMeaning(value * by, unit, 'exact')
  return { ...found, end: end + (scale?.[0].length ?? 0), meaning, scaled: by > 1 || found.scaled === true }
}

const CONJUNCTION = /\s*[,，、]?\s*(?:(?:而?且|并且?|但|又|同时|and|but)\s*)?(?:is\s+)?/iy
const ONE_SIDED: readonly Hedge[] = [...UPPER, ...LOWER]

/** Two comparisons that leave what is between them: more than 100 and less than 300, 最多100最少20. */
function bothEnds(source: Source, at: number, first: Located): Located | null {
  if (typeof first.meaning.value !== 'number' || !ONE_SIDED.includes(first.meaning.hedge)) return null
  const joint = matchAt(CONJUNCTION, source.text, first.end)
  const from = first.end + (joint?.[0].length ?? 0)
  if (from === first.end && /[A-Za-z]/.test(source.text.slice(at, from))) return null
  const lead = leadAt(source.text, from)
  const second = numberAt(source, from, lead, 'to')
  if (second === null || typeof second.meaning.value !== 'number') return null
  const pair = [first.meaning, second.meaning]
  const upper = pair.find(({ hedge }) => UPPER.includes(hedge))
  const lower = pair.find(({ hedge }) => LOWER.includes(hedge))
  // 新台币3千元以上1万元以下 is not yuan.
  const isOther = first.meaning.unit === null && first.counted !== undefined
  const unit = isOther ? null : (second.meaning.unit ?? first.meaning.unit)
  if (first.meaning.unit !== null && first.meaning.unit.id !== unit?.id) return null
  if (upper === undefined || lower === undefined) return null
  const ends = { low: Number(lower.value), high: Number(upper.value) }
  if (ends.low >= ends.high) return null
  const meaning = numberMeaning(0, unit, 'range', ends)
  const open = { lowOpen: lower.hedge === 'over', highOpen: upper.hedge === 'under' }
  return {
    ...second,
    counted: isOther ? first.counted : second.counted,
    meaning: { ...meaning, interval: meaning.interval === null ? null : { ...meaning.interval, ...open } },
  }
}

/** By how much words multiply, by their beginnings. */
const MULTIPLES: readonly (readonly [string, number])[] = Object.entries({
  ...{ doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 1 / 2, twice: 2, thrice: 3 },
  ...{ 翻: 2, 减半: 1 / 2, 折半: 1 / 2 },
})
/**
 * Doubled, twice, threefold, twofold to fivefold, a three-to-five-fold rise; 翻两番 doubles twice, and so does 近两番 after 翻了; 翻一番,
 * 翻番 and 翻倍 double once.
 */
const FOLD = new RegExp(
  [
    "(?<![A-Za-z’'-])(?:(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|ing)\\b(?!\\s+(?:down|up|edged|room)\\b)",
    '(?:twice|thrice)\\b(?!\\s+(?:a|per|each|every|daily|weekly|monthly|yearly)\\b)',
    '(?:(?<low>[a-z]+?)(?:-?fold)?(?:-to-|-?\\s+to\\s+|\\s?[–—-]\\s?))?(?<fold>[a-z]+)-?fold\\b(?!-?ish|ers?\\b))',
    '(?:翻了?)?(?<doublings>[一两二三四五六七八九\\d]+)番(?!五次|两次)|翻了?一?(?:番|倍)|减半|折半',
  ].join('|'),
  'iy',
)
/** 环比持平: nothing changed. */
const UNCHANGED = /(?:同比|环比)(?:(基本|大致|大体)|均|也|亦)?持平/y

/** Words that multiply what was there: doubled, threefold, twice, halved, 翻番, 翻两番. */
function foldAt({ text }: Source, at: number, hedge: Hedge | null): Located | null {
  const same = hedge === null ? matchAt(UNCHANGED, text, at) : null
  if (same !== null)
    return {
      end: at + same[0].length,
      meaning: numberMeaning(0, UNITS.share, same[1] === undefined ? 'exact' : 'about'),
    }
  const found = matchAt(FOLD, text, at)
  const multiple = found === null ? null : multipleOf(found)
  if (found === null || multiple === null) return null
  const end = at + found[0].length
  const after = hedgeAfter(text, end)
  const [value, high] = multiple
  const range = high === undefined ? null : { low: value, high }
  const own = range === null ? (hedge ?? after?.hedge ?? 'exact') : 'range'
  const meaning = numberMeaning(value, UNITS.times, own, range)
  return { end: after?.end ?? end, meaning, torn: hedge !== null && after !== null && hedge !== after.hedge }
}

/** What words multiply by, or from what up to what. */
function multipleOf({ 0: words, groups = {} }: RegExpExecArray): readonly [number, number?] | null {
  const { low, fold, doublings } = groups
  if (doublings !== undefined) {
    const times = countOf(doublings)
    return times === null || times > 30 ? null : [2 ** times]
  }
  const [least, most] = [low, fold].map((word) => SMALL.get((word ?? '').toLowerCase()))
  if (low !== undefined)
    return least !== undefined && most !== undefined && least < most ? [least, most] : null
  const multiple = most ?? MULTIPLES.find(([start]) => words.toLowerCase().startsWith(start))?.[1]
  return multiple === undefined ? null : [multiple]
}
