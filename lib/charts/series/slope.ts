import type { ChartContext } from '@/lib/charts/kind'
import { claimDatum, evidenceDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf, remarkOn } from '@/lib/charts/series/context'
import type { Datum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import { CHART_WORDS } from '@/lib/charts/words'
import type { CheckResult } from '@/lib/claims/assess'
import { labelledWeak } from '@/lib/claims/named-source'
import { writeResult } from '@/lib/claims/written'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import { inEach, JOINS, type Text } from '@/lib/locale'
import { UNITS } from '@/lib/quantity/built-in-units'
import { clean, complement, difference, isPoint } from '@/lib/quantity/interval'
import { writeDerived, writeNumber } from '@/lib/quantity/write'

/** A before and an after, joined by lines: the claims' own pair, and pairs of evidence. */
export type SlopeSeries = ReturnType<typeof slopeSeries>

/**
 * Two claims before and after, with pairs of evidence. A measure that shows errors turns every share into what it lacks to the
 * whole. Throws when figures.json does not name two claims: a slope has two ends.
 */
export function slopeSeries(context: ChartContext) {
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
  const main = [turn(claimDatum(before, 'dot')), turn(claimDatum(after, 'dot'))] as const
  const said = ({ written }: Datum) =>
    inEach((locale) => CHART_WORDS[locale].allowed.article(written[locale]))
  return {
    kind: 'slope' as const,
    unit: before.claim.quantity.unit,
    /** Whether the axis starts at zero, which a line does not need. */
    fromZero: errors,
    columns: [claimLabelOf(before, context), claimLabelOf(after, context)] as const,
    main,
    /** The words at its ends. */
    mainWords: [said(main[0]), said(main[1])] as const,
    pairs: entry.pairs.flatMap((pair) => {
      const [from, to] = [evidence(pair.from), evidence(pair.to)]
      if (from === null || to === null) return []
      const weak = from.weak ?? to.weak
      const { label, end: endLabel = label } = pair
      return [
        {
          label: weak === true ? labelledWeak(label) : label,
          /** Its name at its end, where there is more room. */
          endLabel: weak === true ? labelledWeak(endLabel) : endLabel,
          ends: [from, to] as const,
          /** How much it gains, and how many fewer errors that leaves; null where neither is known. */
          gain: gainOf([from, to], fewerErrors(pair, context), errors),
        },
      ]
    }),
    /** Remarks on the start, or on what comes after it. */
    remarks: entry.annotations.flatMap(({ at }) => {
      const text = remarkOn(at, context)
      const isStart = at === before.claim.id || entry.pairs.some(({ from }) => from === at)
      return text === null ? [] : [{ text, column: isStart ? (0 as const) : (1 as const) }]
    }),
  }
}

/** The check of the entry that counts how many fewer errors a pair has. */
function fewerErrors({ from, to }: ChartEntry['pairs'][number], { assessed, entry }: ChartContext) {
  return assessed.checks.find(
    ({ check: { id, kind, operands } }) =>
      kind === 'error-reduction' &&
      entry.checks.includes(id) &&
      operands[0]?.id === from &&
      operands[1]?.id === to,
  )
}

/** What a pair gains, in points where it is a share; of errors only how many fewer there are. */
function gainOf(
  [from, to]: readonly [Datum, Datum],
  fewer: CheckResult | undefined,
  isErrors: boolean,
): Text | null {
  const { unit } = from
  const gained = difference(to.interval, from.interval)
  const isShare = unit.kind === 'share'
  if (fewer === undefined && (isErrors || !isPoint(gained))) return null
  return inEach((locale) => {
    const words = CHART_WORDS[locale]
    const amount = isShare
      ? words.allowed.points(writeNumber(Number((gained.low * 100).toFixed(1)), locale))
      : writeDerived(gained, unit, locale)
    return [
      ...(isErrors || !isPoint(gained) ? [] : [gained.low < 0 ? amount : words.gained.more(amount)]),
      ...(fewer === undefined ? [] : [words.gained.fewerErrors(writeResult(fewer, locale))]),
    ].join(JOINS[locale].comma)
  })
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
