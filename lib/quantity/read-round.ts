import { SCALES, SMALL } from '@/lib/quantity/english-words'
import { matchAt } from '@/lib/quantity/match'
import { parseChineseNumeral } from '@/lib/quantity/numeral'
import { type Amount, PLAIN } from '@/lib/quantity/reading'

/** 数 is a number only before a scale or something counted, and not as the end of another word. */
const SEVERAL_ZH = /(?<![参总人指函系分次少多倍代算计整级点基变位件频无复])[数數]([十百千万亿]+)/y
const SOME_ZH = /(?<![参总人指函系分次少多倍代算计整])[数數](?=[个家名位年月天次种项])/y
const COUNTLESS_ZH = /[数數]以([十百千万亿]+)计/y

const TEN_ODD = /(ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-odd\b/iy
const DOZEN = /(?:a\s+)?dozen(\s+or\s+so)?\b/iy
const COUPLE = /a\s+couple\s+(?:of\s+)?(?=(?:hundred|thousand|million|billion)\b)/iy
const FEW =
  /(?:several|a\s+few|a\s+handful\s+of)\b((?:\s+(?:hundred|thousand|million|billion|trillion|dozen)\b)*)/iy
const MANY =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b((?:\s+of\s+(?:thousands|millions|billions|trillions)\b)*)(?:\s+of\b)?/iy
const BEFORE_MANY = /\b(?:low|high|mid)[\s-]+$/i

/** Words that tell a size only: 数千, 数以万计, several hundred, tens of thousands, dozens, a dozen or so. */
export function roundAmountAt(text: string, at: number): Amount | null {
  return text.charCodeAt(at) < 128 ? englishRound(text, at) : chineseRound(text, at)
}

function chineseRound(text: string, at: number): Amount | null {
  if (!/[数數]/.test(text.charAt(at))) return null
  const found = matchAt(COUNTLESS_ZH, text, at) ?? matchAt(SEVERAL_ZH, text, at)
  const scale = found === null ? null : parseChineseNumeral(found[1] ?? '')
  if (found !== null && scale !== null) return several(at + found[0].length, scale)
  const alone = matchAt(SOME_ZH, text, at)
  return alone === null ? null : { ...ranged(at + 1, 3, 9), needsUnit: true }
}

function englishRound(text: string, at: number): Amount | null {
  const tenOdd = matchAt(TEN_ODD, text, at)
  if (tenOdd !== null) {
    const ten = SMALL.get((tenOdd[1] ?? '').toLowerCase()) ?? 10
    return ranged(at + tenOdd[0].length, ten + 1, ten + 9)
  }
  const dozen = matchAt(DOZEN, text, at)
  if (dozen !== null) {
    const end = at + dozen[0].length
    return dozen[1] === undefined ? { ...PLAIN, end, value: 12 } : ranged(end, 11, 19)
  }
  const couple = matchAt(COUPLE, text, at)
  if (couple !== null) {
    const scale = /[a-z]+/iy
    const word = matchAt(scale, text, at + couple[0].length)?.[0] ?? ''
    const size = SCALES.get(word.toLowerCase()) ?? 1
    return { ...PLAIN, end: at + couple[0].length + word.length, value: 2 * size, scale: size, isAbout: true }
  }
  const few = matchAt(FEW, text, at)
  if (few !== null) {
    const end = at + few[0].length
    if (/dozen$/i.test(few[0])) return ranged(end, 24, 99)
    return few[1] === '' ? { ...ranged(end, 3, 9), needsUnit: true } : several(end, product(few[1] ?? ''))
  }
  const many = matchAt(MANY, text, at)
  if (many === null || BEFORE_MANY.test(text.slice(Math.max(0, at - 8), at))) return null
  const end = at + many[0].length
  const word = (many[1] ?? '').toLowerCase()
  if (word === 'dozens') return many[2] === '' ? ranged(end, 24, 99) : null
  if (word === 'scores') return /of$/i.test(many[0]) ? ranged(end, 40, 99) : null
  return several(end, product(`${many[1]}${many[2]}`))
}

function product(words: string): number {
  return words
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .reduce((scale, word) => scale * (word === 'ten' ? 10 : (SCALES.get(word) ?? 1)), 1)
}

/** 数千, several thousand: from two thousand to what is still said in thousands. */
function several(end: number, scale: number): Amount {
  return { ...ranged(end, 2 * scale, 10 * scale - 1), scale }
}

function ranged(end: number, low: number, high: number): Amount {
  return { ...PLAIN, end, value: (low + high) / 2, range: { low, high } }
}
