import { type Habits, isBareYear, USUAL_HABITS, WITH_ASIDE } from '@/lib/open/column-habits'
import { plainNumber, readCommon } from '@/lib/open/common-number'
import { secondsOf } from '@/lib/open/durations'
import { LONGEST_NUMBER } from '@/lib/open/limits'
import { NO_UNIT, type UnitCell } from '@/lib/open/unit-cell'
import { isKept, mostDigits, readWritten, refused, type WrittenValue } from '@/lib/open/written-value'
import { UNITS } from '@/lib/quantity/built-in-units'
import { isIsoDate, periodOf } from '@/lib/quantity/date'
import { MOST_DIGITS } from '@/lib/quantity/interval'
import type { Units } from '@/lib/quantity/units'

/** A number as programs print it. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,20})?$/

/** The flags of statistical offices, one or two of them: p provisional, e estimated, b a break in the series. */
const FLAGS = '[bcdefnprsuz]{1,2}'
/** Within brackets they are large as well, but for B, which could be billions. */
const IN_BRACKETS = new RegExp(`(?<=[\\d%])\\s?[(（](?:${FLAGS}|[PREF])[)）]$`)
/** Letters of other columns from which a share differs, as crosstabs have them: 36%b. */
const DIFFERENCE = /(?<=\d\s?[%％])\s?[A-Ha-h]{1,4}$/
const BARE_FLAG = new RegExp(`^([-−]?\\d[\\d.,]*)\\s?(?:${FLAGS}|[PR])$`)

/** What none of them is without: most cells have no flag. */
const MAY_HAVE_FLAG = /[)）]\s*$|[\d.,%％]\s?[A-Za-z]{1,4}\s*$/

/** How many, with their part of all in brackets, as trials and elections write it: 12 (3.4%). */
const WITH_PART = /^(\d[\d,.\s]*?)\s*[(（]\s*\d+(?:[.,]\d+)?\s*[%％]\s*[)）]$/

/** Whether a cell says how many and what part of all that is: then a unit of per cent is that of the part alone. */
export const hasPart = (cell: string) => WITH_PART.test(cell.trim())

/** A number without its flag, which says how it was found and not what it counts: 84358845 p, 21,224,040(p). */
function withoutFlag(text: string, { flags, asides }: Habits): string {
  const form = text
    .trimEnd()
    .replace(asides ? WITH_ASIDE : WITH_PART, '$1')
    .replace(IN_BRACKETS, '')
    .replace(DIFFERENCE, '')
  return flags ? form.replace(BARE_FLAG, '$1') : form
}

/** The value cell by itself: without its flag, which is kept apart, and of which e says that the number is estimated. */
export function readValue(cell: string, unit: UnitCell, habits: Habits): WrittenValue {
  const text = MAY_HAVE_FLAG.test(cell) ? withoutFlag(cell, habits) : cell
  const read = readUnflagged(text, unit, habits)
  if (text === cell || read.kind !== 'number' || hasPart(cell)) return read
  const flag = cell
    .slice(text.length)
    .replace(/[\s()（）]/g, '')
    .toLowerCase()
  if (flag === '') return read
  return {
    ...read,
    flagged: true,
    hedge:
      /^[a-z]{1,2}$/.test(flag) && flag.includes('e') && !DIFFERENCE.test(cell) && read.hedge === 'exact'
        ? 'about'
        : read.hedge,
  }
}

/** Whether a cell is a number that names neither its unit nor its scale, so that other places can name them: 12, 约12, 亏损12. */
export function isBareValue(cell: string, units: Units): boolean {
  if (!/\p{L}/u.test(cell)) return true
  if (cell.length > LONGEST_NUMBER) return false
  const read = readValue(cell.trim(), NO_UNIT, { ...USUAL_HABITS, units })
  return read.kind === 'number' && read.unit === null && read.words === '' && !read.scaled
}

/** The short way where that reads it. */
function readUnflagged(text: string, unit: UnitCell, habits: Habits): WrittenValue {
  const seconds = habits.durations ? secondsOf(text) : null
  if (seconds !== null) return plainNumber(seconds, { unit: UNITS.seconds })
  const dates =
    unit.unit?.id === UNITS.date.id ||
    ((habits.years || unit.unit?.id === UNITS.years.id) && isBareYear(text))
  if (dates && isIsoDate(text))
    return { kind: 'date', date: text, hedge: 'exact', interval: periodOf(text), words: '' }
  if (habits.decimal !== ',' && unit.unit?.id !== UNITS.date.id) {
    if (PLAIN.test(text))
      return plainNumber(Number(text), { rounded: text.length > MOST_DIGITS && isLong(text) })
    const common = habits.years ? null : readCommon(text)
    if (common !== null) return common
  }
  const written = readWritten(text, habits, unit.unit?.kind === 'share')
  // A bare number that is not a year here was read as one, since nothing in its own cell says otherwise.
  if (written.kind === 'date' && !dates && isBareYear(text)) return plainNumber(Number(text))
  const year = written.kind === 'number' && written.bare && (habits.years || unit.unit?.id === UNITS.date.id)
  return year ? refused(text, 'D608') : written
}

/** Whether a number as programs print it has more digits than are kept. */
function isLong(text: string): boolean {
  return mostDigits(text) > MOST_DIGITS && (text.includes('.') || !isKept(Number(text)))
}
