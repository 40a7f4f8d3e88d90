import { readSample } from '@/lib/open/cell-traits'
import { isMissing } from '@/lib/open/missing'
import { isTimeCell, YEAR_DIGITS } from '@/lib/open/times'
import { isUnit } from '@/lib/open/unit-cell'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

/** What a cell holds as far as a header is concerned. */
export type CellKind = 'missing' | 'number' | 'time' | 'text'
type KindOf = (cell: string) => CellKind

const NUMBER =
  /^[-−–+(<>~≈±*$€£¥]*\s*\.?\d[\d.,'’\s\u00a0\u202f/:]*(?:e[-+]?\d+)?\s*[%‰)*]*(?:(?:[a-z]{1,3}|[万亿千]+\p{Script=Han}{0,2})[%‰)*]*)?(?:\s*[(（]\d[\d.,]*\s*[%％]?[)）])?$/iu
/** Thousands of money above its numbers: RMB’000, $000. */
const ZEROS = /^(?:[A-Z]{1,3})?[$€£¥]?\s?['’]000s?$|^(?:[A-Z]{3}|[A-Z]{0,2}[$€£¥])\s?000s?$/
/** Longer cells are words. */
const LONGEST = 40
const LONGEST_UNIT = 8
const MAY_BE_NUMBER = /\d|[零一二两三四五六七八九十百千万亿半]|\b(?:one|two|three|four|five|half)\b/i
/** Digits of a number and not of a year, as in “3,072 or 480”: no header has them. */
const LARGE = new RegExp(`\\d,\\d{3}|(?<!\\d)(?!${YEAR_DIGITS}(?!\\d))\\d{3,}`)

/** What cells hold, each found out once and when it is asked for: reading one takes as long as parting a thousand. */
export function kindsOf(): KindOf {
  const known = new Map<string, CellKind>()
  return (cell) => {
    const kind = known.get(cell) ?? kindOfText(cell.trim())
    known.set(cell, kind)
    return kind
  }
}

function kindOfText(text: string): CellKind {
  if (isMissing(text)) return 'missing'
  if (isTimeCell(text)) return 'time'
  if (/^[([（].*\p{L}{2}.*[)\]）]$/u.test(text)) return 'text'
  // 上月=100 says what an index is of.
  if (/\p{L}\s*=\s*100[)）]?$/u.test(text)) return 'text'
  if (text.length > LONGEST) return 'text'
  if (ZEROS.test(text)) return 'text'
  if (NUMBER.test(text)) return 'number'
  if (!MAY_BE_NUMBER.test(text) || isUnitCell(text)) return 'text'
  if (LARGE.test(text)) return 'number'
  const read = readSample(text)
  return read.kind === 'number' && !read.named && read.words.length <= LONGEST_UNIT ? 'number' : 'text'
}

/** Whether a cell holds a number or a time. */
export const isCount = (kind: CellKind | undefined) => kind === 'number' || kind === 'time'

/** Whether the cells of a record are units and nothing else, or one word again and again without its own name. */
export function isUnitRow(record: readonly string[]): boolean {
  const filled = record.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (record[0]?.trim() === '' && filled.length > 1 && new Set(filled).size === 1) return true
  return filled.some(isUnitCell) && filled.every((cell) => isUnitCell(cell) || SIGN_OF_UNIT.test(cell))
}

const SIGN_OF_UNIT =
  /^[([（]?(?:单位|number|anzahl|aantal|nombre|número|antal|units?|°\S|[a-zA-Zµμ]{1,3}(?:\/[a-zA-Z]{1,3})?)[)\]）]?$/i

/** Whether a cell is a unit or a scale that the site knows, in brackets or not. */
function isUnitCell(cell: string): boolean {
  const words = cell.replace(/^[([（](.*)[)\]）]$/, '$1').replace(/^in\s+(?=1)/i, '')
  if (/\d/.test(words) && (words === cell || !/^1[ .,]000$/.test(words))) return false
  return isUnit(words, BUILT_IN_UNITS)
}
