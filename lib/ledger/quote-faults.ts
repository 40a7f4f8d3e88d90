import type { Claim } from '@/lib/dossier/rows'
import type { Fault } from '@/lib/faults/catalogue'
import { type Article, textAt } from '@/lib/ledger/article'
import { findQuote, normalise } from '@/lib/ledger/normalise'
import type { Interval } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'
import { type Reading, readQuantities } from '@/lib/quantity/read'

const FILE = 'claims.csv'

/** A claim that its quote alone does not say, where the claim’s note tells why. */
export interface Remark {
  readonly file: string
  readonly row: number
  readonly column: string
  readonly quote: string
  readonly note: string
}

export interface QuoteFindings {
  readonly faults: readonly Fault[]
  readonly remarks: readonly Remark[]
}

/**
 * Holds every claim’s quote against the article and against the row: the quote stands in the paragraph given, and one
 * reading of it is the row’s value, hedge and interval. A row that reads otherwise is a remark where its Chinese note
 * names between “ ” the words of the quote that it explains, and a fault where it does not.
 *
 * `thisYear` is the year that 今年 in the article means.
 */
export function quoteFindings(claims: readonly Claim[], article: Article, thisYear: number): QuoteFindings {
  const faults: Fault[] = []
  const remarks: Remark[] = []
  claims.forEach((claim, index) => {
    const where = { file: FILE, row: index + 2, column: 'quote' }
    const paragraph = textAt(article, claim.place)
    if (paragraph === null || findQuote(paragraph, claim.quote) === null) {
      faults.push({ ...where, code: 'D501', details: { quote: claim.quote, ...claim.place } })
    }
    const readings = readQuantities(claim.quote, { year: thisYear })
    if (readings.some((reading) => isSame(reading, claim.quantity))) return
    if (explains(claim.note.zh, claim.quote)) {
      remarks.push({ ...where, quote: claim.quote, note: claim.note.zh })
      return
    }
    const read = readings.map((reading) => written(reading))
    faults.push({
      ...where,
      code: 'D505',
      details: { quote: claim.quote, read, row: written(claim.quantity) },
    })
  })
  return { faults, remarks }
}

type Read = Pick<Reading, 'value' | 'hedge' | 'interval'>

/** Hedge and interval together leave one value only. */
function isSame(reading: Read, quantity: Quantity): boolean {
  return reading.hedge === quantity.hedge && isSameInterval(reading.interval, quantity.interval)
}

function isSameInterval(a: Interval | null, b: Interval): boolean {
  const ends: readonly (keyof Interval)[] = ['low', 'high', 'lowOpen', 'highOpen']
  return a !== null && ends.every((end) => a[end] === b[end])
}

function written({ value, hedge, interval }: Read): string {
  if (hedge !== 'range' || interval === null) return `${hedge} ${value}`
  return typeof value === 'string' ? `${hedge} in ${value}` : `${hedge} ${interval.low}–${interval.high}`
}

/** Whether a note names, between “ ”, words that the quote has. */
function explains(note: string, quote: string): boolean {
  const sought = normalise(quote).text
  return [...note.matchAll(/“([^”]+)”/g)].some(([, named = '']) => sought.includes(normalise(named).text))
}
