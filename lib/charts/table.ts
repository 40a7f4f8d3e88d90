import { type DrawnRow, drawnRows } from '@/lib/charts/drawn-rows'
import { drawn } from '@/lib/charts/series/datum'
import type { Series } from '@/lib/charts/series/series'
import type { AssessedClaim, AssessedDossier, CheckResult } from '@/lib/claims/assess'
import type { Fit, Verdict } from '@/lib/claims/check'
import { COMPARE_WORDS } from '@/lib/compare/words'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Status } from '@/lib/dossier/statuses'
import type { Grade, Topic } from '@/lib/dossier/vocabulary'
import { inEach } from '@/lib/locale'
import { BUILT_IN_UNITS, UNITS } from '@/lib/quantity/built-in-units'
import type { Hedge } from '@/lib/quantity/hedge'
import { type Interval, isPoint } from '@/lib/quantity/interval'
import type { Quantity } from '@/lib/quantity/quantity'
import type { Dimension, Unit } from '@/lib/quantity/unit'

/** One line of a figure's data: what is drawn, in words and in numbers, with the unit of its own source. */
export interface TableRow extends DrawnRow {
  /** The unit of the numbers; that of dates for days. */
  readonly unit: Unit
  /** What it is divided by, in as many as the dimension is told in; null where it is not divided. */
  readonly per: Dimension | null
  readonly hedge: Hedge
  readonly interval: Interval
  /** What is said of a claim; null of other sources and of checks. */
  readonly status: Status | null
  readonly topic: Topic | null
  /** How the result of a check relates to the claim that it tests, and what follows; null of all else. */
  readonly fit: Fit | null
  readonly verdict: Verdict | null
  /** What kind of document another source is; null of all else. */
  readonly grade: Grade | null
}

type Measure = FigureEntry['measures'][number]

/** A list of models counts each accelerator as one device, whatever it is. */
const DEVICE = BUILT_IN_UNITS.get('chips')?.unit ?? UNITS.items

const UNSAID = {
  status: null,
  topic: null,
  fit: null,
  verdict: null,
  grade: null,
  per: null,
} as const

/**
 * Everything that a figure draws in one measure, as the rows of its table and of its CSV. Units, hedges, statuses and
 * verdicts are those of the claim, the evidence or the check itself: a panel that sets cards beside cores has no one unit.
 */
export function tableOf(assessed: AssessedDossier, measure: Measure, series: Series): TableRow[] {
  return drawnRows(series).map((row) => {
    const check = assessed.checks.find(({ check: { id } }) => row.source === 'check' && id === row.id)
    if (check !== undefined) return checkRow(row, check)
    const claim = assessed.claims.find(({ claim: { id } }) => row.source === 'claim' && id === row.id)
    const evidence = assessed.dossier.evidence.find(({ id }) => row.source === 'evidence' && id === row.id)
    const quantity = claim?.claim.quantity ?? evidence?.quantity ?? null
    if (quantity === null) return dotRow(row)
    const divisor = assessed.claims.find(({ claim: { id } }) => id === measure.per[row.id])?.claim.quantity
    return {
      ...quantityRow(row, quantity, divisor ?? null),
      ...saidOf(claim),
      grade: evidence?.grade ?? null,
    }
  })
}

function saidOf(item: AssessedClaim | undefined): Pick<TableRow, 'status' | 'topic'> {
  return { status: item?.status ?? null, topic: item?.claim.topic ?? null }
}

function quantityRow(row: DrawnRow, quantity: Quantity, divisor: Quantity | null): TableRow {
  const whole = drawn(quantity, divisor === null ? null : { quantity: divisor }, true)
  const interval = row.interval ?? whole.interval
  // Shares of errors are drawn otherwise than the source prints them: those keep the words of the mark.
  const asPrinted = interval.low === whole.interval.low && interval.high === whole.interval.high
  const per = divisor === null || divisor.kind === 'date' ? null : divisor.unit.dimension
  const words = asPrinted ? whole.written : row.written
  return {
    ...row,
    ...UNSAID,
    written: per === null ? words : inEach((locale) => COMPARE_WORDS[locale].figurePer(words[locale], per)),
    // A span that prints no figure has none, unless it is drawn at one.
    value: row.value ?? (quantity.hedge === 'range' ? null : whole.value),
    interval,
    unit: quantity.unit,
    per,
    hedge: quantity.hedge,
  }
}

function checkRow(row: DrawnRow, { unit, fit, verdict, derived }: CheckResult): TableRow {
  const interval = row.interval ?? derived
  if (interval === null) throw new Error(`The check "${row.id}" is drawn and has no result`)
  return { ...row, ...UNSAID, interval, unit, hedge: isPoint(interval) ? 'exact' : 'range', fit, verdict }
}

function dotRow(row: DrawnRow): TableRow {
  const { interval } = row
  if (interval === null) throw new Error(`"${row.id}" is drawn and has no figure`)
  return { ...row, ...UNSAID, interval, unit: DEVICE, hedge: 'exact' }
}
