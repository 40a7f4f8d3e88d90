import type { Finding } from '@/lib/faults/catalogue'
import { periodOf } from '@/lib/quantity/date'
import type { Hedge } from '@/lib/quantity/hedge'
import { clean, type Interval, point } from '@/lib/quantity/interval'
import { hedgesFor, makeQuantity } from '@/lib/quantity/make'
import { readQuantities, readQuantity } from '@/lib/quantity/read'
import { numberFinding } from '@/lib/quantity/reading'
import { UNIT_IDS, type UnitId, unitOf } from '@/lib/quantity/unit'

/** The figure of a row of any table: what the site can do sums with, and the unit in the file’s own words where it has none. */
export interface OpenedFigure {
  /** In the base unit; of a date the first day, as days since 1970-01-01. */
  readonly value: number
  readonly interval: Interval
  readonly hedge: Hedge
  /** Null for a unit that the site does not know, and for none. */
  readonly unit: UnitId | null
  /** The unit as the file writes it; empty where it writes none or one that the site knows. */
  readonly unitText: string
  readonly date: string | null
}

export interface FigureCells {
  readonly value: string
  readonly unit: string
  readonly hedge: string
  readonly low: string
  readonly high: string
}

export type FigureReading =
  | { readonly ok: true; readonly figure: OpenedFigure }
  | {
      readonly ok: false
      readonly column: keyof FigureCells
      readonly finding: Finding
      /** What the cell could be instead, or null. */
      readonly proposal: string | null
    }

/** The commonest ways of writing a hedged figure, which need no reading word by word. */
const COMMON =
  /^(超过|超|近|约|over |about |nearly |more than |>|<|~)? ?(\d{1,15}|\d{1,3}(?:,\d{3})+)(\.\d{1,6})? ?(万亿|亿|万|trillion|billion|million|%|％)?(倍| times)?$/
const COMMON_HEDGES: Readonly<Record<string, Hedge>> = {
  超过: 'over',
  超: 'over',
  近: 'nearly',
  约: 'about',
  'over ': 'over',
  'about ': 'about',
  'nearly ': 'nearly',
  'more than ': 'over',
  '>': 'over',
  '<': 'under',
  '~': 'about',
}
const COMMON_SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
}

const PLAIN = /^\d{1,15}(?:\.\d{1,12})?$/

/**
 * Reads the figure of a row. Cells of value, unit, hedge, low and high in the words of claims.csv are taken at their word;
 * otherwise the value is read as people write it in Chinese or English, hedge and unit in it, and a unit cell of any words names
 * what is counted.
 */
export function readFigure(cells: FigureCells): FigureReading {
  const value = cells.value.trim()
  const unitWord = cells.unit.trim()
  if (cells.hedge !== '' && UNIT_IDS.some((id) => id === unitWord)) {
    const made = makeQuantity({ ...cells, value, unit: unitWord })
    if (made.ok) {
      const { quantity } = made
      const date = quantity.kind === 'date' ? quantity.value : null
      return {
        ok: true,
        figure: {
          value: quantity.kind === 'date' ? quantity.interval.low : quantity.value,
          interval: quantity.interval,
          hedge: quantity.hedge,
          unit: quantity.unit,
          unitText: '',
          date,
        },
      }
    }
  }
  const named = unitNamed(unitWord)
  if (PLAIN.test(value)) return plainFigure(value, named, unitWord)
  const common = COMMON.exec(value)
  if (common !== null) {
    const read = readCommon(common, named, unitWord)
    if (read !== null) return read
  }
  return readWritten(value, named, unitWord)
}

function plainFigure(text: string, named: UnitId | null, unitWord: string): FigureReading {
  if (named === 'date') return readWritten(text, named, unitWord)
  const n = Number(text)
  const percent = /^[%％]$/.test(unitWord)
  return numberRead(
    percent ? n / 100 : n,
    percent ? 'share' : named,
    'exact',
    null,
    percent || named !== null ? '' : unitWord,
  )
}

/** A figure in one of the common forms, read as the reader of quantities reads it; null where that has more to say. */
function readCommon(found: RegExpExecArray, named: UnitId | null, unitWord: string): FigureReading | null {
  const [, word = '', whole = '', fraction = '', scale = '', times = ''] = found
  const share = scale === '%' || scale === '％'
  if (named === 'date' || (share && times !== '')) return null
  const n = clean(Number(whole.replaceAll(',', '') + fraction) * (share ? 0.01 : (COMMON_SCALES[scale] ?? 1)))
  const unit = share ? 'share' : times === '' ? named : 'times'
  // Years are bare numbers too, and a share above the whole has rules of its own.
  if ((unit === null && word === '' && scale === '') || (share && n > 1)) return null
  const hedge = COMMON_HEDGES[word] ?? 'exact'
  if (n === 0 && hedge !== 'exact' && hedge !== 'over') return null
  return numberRead(n, unit, hedge, null, unit === null ? unitWord : '')
}

function numberRead(
  value: number,
  unit: UnitId | null,
  hedge: Hedge,
  range: { readonly low: number; readonly high: number } | null,
  unitText: string,
): FigureReading {
  if (unit === 'date') return refused(String(value), 'D601')
  const allowed = unit === null || hedgesFor(unit).includes(hedge)
  const { interval, value: middle } = numberFinding(value, allowed ? unit : null, hedge, range)
  return {
    ok: true,
    figure: {
      value: typeof middle === 'number' ? middle : value,
      interval: interval ?? point(value),
      hedge,
      unit: allowed ? unit : null,
      unitText,
      date: null,
    },
  }
}

function readWritten(text: string, named: UnitId | null, unitWord: string): FigureReading {
  if (/^[-−–－]\s*\d/.test(text)) return refused(text, 'D604')
  const reading = readQuantity(text)
  const around = reading === null ? '' : text.slice(0, reading.start) + text.slice(reading.end)
  if (reading === null || /\d/.test(around)) {
    const all = readQuantities(text)
    const [first] = all
    return refused(
      text,
      all.length > 1 || (reading !== null && /\d/.test(around)) ? 'D602' : 'D601',
      first?.text ?? null,
    )
  }
  const unit = reading.unit ?? (reading.form === 'number' ? named : null)
  if (typeof reading.value === 'string') {
    if (reading.interval === null) return refused(text, 'D601')
    return {
      ok: true,
      figure: {
        value: reading.interval.low,
        interval: reading.hedge === 'range' ? reading.interval : periodOf(reading.value),
        hedge: reading.hedge,
        unit: 'date',
        unitText: '',
        date: reading.value,
      },
    }
  }
  const range =
    typeof reading.low === 'number' && typeof reading.high === 'number'
      ? { low: reading.low, high: reading.high }
      : null
  const rest = around.replace(/[\s,，。;；()（）]+/g, ' ').trim()
  const unitText = unit !== null ? '' : unitWord !== '' ? unitWord : rest
  return numberRead(reading.value, unit, reading.hedge, range, unitText)
}

function refused(
  found: string,
  code: 'D601' | 'D602' | 'D604',
  proposal: string | null = null,
): FigureReading {
  return {
    ok: false,
    column: 'value',
    finding: { code, details: { found } },
    proposal: proposal === found ? null : proposal,
  }
}

const named = new Map<string, UnitId | null>()

/** The unit that a word of a unit cell names, in the site’s own words, in Chinese or in English. */
function unitNamed(word: string): UnitId | null {
  if (word === '') return null
  const known = named.get(word)
  if (known !== undefined) return known
  const folded = word.toLowerCase()
  const found =
    UNIT_IDS.find((id) => {
      const { zh, en } = unitOf(id)
      return (
        id === folded || (zh !== '' && zh === word) || (en[1] !== '' && en.some((noun) => noun === folded))
      )
    }) ?? null
  if (named.size < 1000) named.set(word, found)
  return found
}
