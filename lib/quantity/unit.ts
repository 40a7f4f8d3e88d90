import type { Locale, Text } from '@/lib/locale'

/** What sort of thing a unit measures. Levels, changes and percentage points are different kinds and never share an axis. */
export const UNIT_KINDS = [
  'count',
  'money',
  'physical',
  'share',
  'points',
  'ratio',
  'change',
  'duration',
  'date',
  'rank',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** The words of one language for what is counted: after one, after any other number, and the measure word before them (张). */
export interface Noun {
  readonly measure: string
  readonly one: string
  readonly many: string
}

/**
 * What units of one sort measure. They may be set beside each other: exactly where their sizes are known (months and years),
 * else with a caution (cards beside chips).
 */
export interface Dimension {
  readonly id: string
  /** What is measured, as it is in “… are not …”. */
  readonly name: Text
  /** One of them, as it is after “per”. */
  readonly noun: Readonly<Record<Locale, Noun>>
  /** How many of them a number is divided by for “per …”: 1, or 10¹² where there are always trillions. */
  readonly per: number
  /** What must be said where its units are side by side, with `{units}` for their names; null for what is said of any. */
  readonly caution: Text | null
}

/** A unit of the built-in list or of a data folder. Units are one if their ids are. */
export interface Unit {
  readonly id: string
  readonly kind: UnitKind
  readonly dimension: Dimension
  /** How many of the base unit of its dimension it is, or null where there is no such number. */
  readonly size: number | null
  /** Whether its numbers can be below zero, as losses and temperatures can. */
  readonly signed: boolean
  readonly noun: Readonly<Record<Locale, Noun>>
}

/** Whether numbers in a unit are parts of a whole that are written in per cent. */
export function isInPercent({ kind }: Pick<Unit, 'kind'>): boolean {
  return kind === 'share' || kind === 'change'
}

/** What numbers must share to be on one axis: a dimension, and of money the currency, since rates change by the day. */
export function measureOf({ id, kind, dimension }: Unit): string {
  return kind === 'money' ? id : dimension.id
}
