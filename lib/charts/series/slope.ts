import type { ChartContext } from '@/lib/charts/kind'
import { claimsOf, wordsOf } from '@/lib/charts/series/context'
import { claimDatum, type Datum, evidenceDatum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { fill } from '@/lib/claims/fill'
import { labelledWeak } from '@/lib/claims/named-source'
import { inEach, JOINS, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { clean, complement } from '@/lib/quantity/interval'
import type { Unit } from '@/lib/quantity/unit'
import { writeDerived } from '@/lib/quantity/write'

/** A before and an after, joined by lines: the claims' own pair, and pairs of evidence. */
export interface SlopeSeries {
  readonly kind: 'slope'
  readonly unit: Unit
  /** Whether the axis starts at zero, which a line does not need. */
  readonly fromZero: boolean
  readonly columns: readonly [Text, Text]
  readonly main: readonly [Datum, Datum]
  readonly pairs: readonly { readonly label: Text; readonly ends: readonly [Datum, Datum] }[]
}

/**
 * Two claims before and after, with pairs of evidence. A measure that shows errors turns every share into what it lacks to the
 * whole. Throws when figures.json does not name two claims: a slope has two ends.
 */
export function slopeSeries(context: ChartContext): SlopeSeries {
  const { assessed, entry, measure } = context
  const errors = measure.show === 'errors'
  const turn = errors ? asError : (datum: Datum) => datum
  const [before, after] = claimsOf(context)
  if (before === undefined || after === undefined || before.claim.quantity.kind === 'date') {
    throw new Error(`figures.json: figure "${entry.slug}" is a slope and needs two claims of numbers`)
  }
  const evidence = (id: string): Datum | null => {
    const found = assessed.dossier.evidence.find((e) => e.id === id)
    return found === undefined || found.quantity === null ? null : turn(evidenceDatum(found, found.quantity))
  }
  return {
    kind: 'slope',
    unit: before.claim.quantity.unit,
    fromZero: errors,
    columns: [
      wordsOf(entry.labels[before.claim.id], context) ?? before.subject.name,
      wordsOf(entry.labels[after.claim.id], context) ?? after.subject.name,
    ],
    main: [turn(claimDatum(before, 'dot')), turn(claimDatum(after, 'dot'))],
    pairs: entry.pairs.flatMap((pair) => {
      const [from, to] = [evidence(pair.from), evidence(pair.to)]
      if (from === null || to === null) return []
      const weak = from.form === 'weak' || to.form === 'weak'
      const label = fill(pair.label, { assessed, entry })
      return [{ label: weak ? labelledWeak(label) : label, ends: [from, to] as const }]
    }),
  }
}

function asError(datum: Datum): Datum {
  const interval = complement(datum.interval)
  const written = inEach((locale) => writeDerived(interval, UNITS.share, locale))
  return { ...datum, value: clean(1 - datum.value), interval, written, full: written }
}

/** The table of a slope: a line for each end. */
export function slopeTable({ main, columns, pairs }: SlopeSeries): TableRow[] {
  const [before, after] = columns
  const named = (label: Text, column: Text) =>
    inEach((locale) => `${label[locale]}${JOINS[locale].comma}${column[locale]}`)
  return [
    rowOf(main[0], before),
    rowOf(main[1], after),
    ...pairs.flatMap(({ label, ends: [from, to] }) => [
      rowOf(from, named(label, before)),
      rowOf(to, named(label, after)),
    ]),
  ]
}
