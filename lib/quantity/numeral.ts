import { ZH } from '@/lib/quantity/zh'

const SCALES = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const

/** Longer runs of numerals are no number that anybody writes; so the parsing below goes only so deep. */
const LONGEST = 50

/**
 * The value of a Chinese numeral: 十一 is 11, 两千三百 is 2300, 万亿 is 10¹², 三万五 is 35,000. Null if the text is no well-formed
 * numeral: 三三, 百千, 一十十, nor any that is longer than 50 characters.
 */
export function parseChineseNumeral(text: string): number | null {
  return text.length > LONGEST ? null : parse(text, true)
}

function parse(text: string, impliesOne: boolean): number | null {
  for (const [sign, scale] of SCALES) {
    const at = scale >= 1e4 ? text.lastIndexOf(sign) : text.indexOf(sign)
    if (at < 0) continue
    const times = multiplier(text.slice(0, at), scale, impliesOne)
    const rest = remainder(text.slice(at + 1), scale)
    return times === null || rest === null ? null : times * scale + rest
  }
  return digit(text)
}

function digit(text: string): number | null {
  if (text === '两') return 2
  if (text === '〇') return 0
  const n = ZH.numbers.indexOf(text)
  return n >= 0 && n < 10 ? n : null
}

function multiplier(text: string, scale: number, impliesOne: boolean): number | null {
  if (text === '') return impliesOne ? 1 : null
  const n = scale >= 1e4 ? parse(text, impliesOne) : digit(text)
  if (n === null || n === 0) return null
  // 亿 may stand on 万 (万亿), every other scale only on what is smaller than itself.
  return scale < 1e8 && n >= scale ? null : n
}

/** What follows a scale: nothing, a lone digit that counts the next scale (三万五), or another numeral, 零 where a place is skipped. */
function remainder(text: string, scale: number): number | null {
  if (text === '') return 0
  const lone = digit(text)
  if (lone !== null && lone > 0) return scale === 10 ? lone : (lone * scale) / 10
  const rest = parse(text.replace(/^[零〇]/, ''), false)
  return rest === null || rest === 0 || rest >= scale ? null : rest
}
