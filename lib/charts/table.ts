import type { Datum } from '@/lib/charts/series/datum'
import type { Fit, Verdict } from '@/lib/claims/check'
import type { Status } from '@/lib/dossier/statuses'
import type { Topic } from '@/lib/dossier/topics'
import type { Grade } from '@/lib/dossier/vocabulary'
import type { Text } from '@/lib/locale'
import type { Hedge } from '@/lib/quantity/hedge'
import type { Interval } from '@/lib/quantity/interval'
import type { Dimension, Unit } from '@/lib/quantity/unit'

/** What a second axis measures. */
export type AxisKind = 'date' | 'parameters'

/** One line of a chart's data, in words and in numbers, with the unit of its source. */
export interface TableRow {
  /** Id of a claim, a piece of evidence or a check; the name of a background point. */
  readonly id: string
  readonly source: 'claim' | 'evidence' | 'check'
  /** The claim whose page has more; null for background points. */
  readonly claim: string | null
  readonly name: Text
  readonly written: Text
  /** Base units; dates as days since 1970-01-01. Null where the source prints a span and no number. */
  readonly value: number | null
  readonly interval: Interval
  /** The place on a second axis: a day, or a count of parameters. */
  readonly x: { readonly kind: AxisKind; readonly value: number } | null
  /** Where the number comes from: the place in the article, or the publisher. */
  readonly where: Text
  /** The unit of the numbers; that of dates for days. */
  readonly unit: Unit
  /** What it is divided by, in as many as the dimension is told in; null where it is not divided. */
  readonly per: Dimension | null
  readonly hedge: Hedge
  /** Of a claim; null of other sources and of checks. */
  readonly status: Status | null
  readonly topic: Topic | null
  /** How the result of a check relates to the claim that it tests, and what follows; null of all else. */
  readonly fit: Fit | null
  readonly verdict: Verdict | null
  /** By how much a result misses what is claimed, in the unit of the row, below it negative; null of all else. */
  readonly distance: { readonly by: number; readonly words: Text } | null
  /** What kind of document another source is; null of all else. */
  readonly grade: Grade | null
}

/** The line of a number in the table of its chart. */
export function rowOf(
  datum: Datum,
  name: Text,
  { x = null, distance = null }: Partial<Pick<TableRow, 'x' | 'distance'>> = {},
): TableRow {
  const { id, source, claim, value, interval, unit, per, hedge, status, topic, fit, verdict, grade } = datum
  return {
    id,
    source,
    claim,
    name,
    written: datum.full,
    value,
    interval,
    x,
    where: datum.card.source,
    unit,
    per,
    hedge,
    status,
    topic,
    fit,
    verdict,
    distance,
    grade,
  }
}
