import type { ChartContext } from '@/lib/charts/kind'
import type { Sign } from '@/lib/charts/layout/layout'
import { claimDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf } from '@/lib/charts/series/context'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim, CheckResult } from '@/lib/claims/assess'

/** Dates along one axis in order of time, and the lengths of time that are claimed between them, done again. */
export type TimelineSeries = ReturnType<typeof timelineSeries>

/** The dates and lengths of time of a chart; its other claims have no place on a timeline. */
export function timelineSeries(context: ChartContext) {
  const claims = claimsOf(context)
  return {
    kind: 'timeline' as const,
    events: claims
      .filter(({ claim }) => claim.quantity.kind === 'date')
      .map((item) => ({
        label: claimLabelOf(item, context),
        status: item.status,
        datum: { ...claimDatum(item, 'none'), tone: 'ink' as const },
      }))
      .sort((a, b) => a.datum.interval.low - b.datum.interval.low),
    spans: claims
      .filter(({ claim }) => claim.quantity.unit.kind === 'duration')
      .map((item) => spanOf(item, context)),
  }
}

function spanOf(item: AssessedClaim, context: ChartContext) {
  const { assessed, entry } = context
  const tests = assessed.checks.filter(
    ({ check }) => check.against === item.claim.id && entry.checks.includes(check.id),
  )
  const shown = tests.find(({ derived }) => derived !== null)
  const [from, to] = shown?.operands.map(({ interval }) => interval) ?? []
  // Where one of two dates is missing, what is known is the end.
  const known = tests[0]?.operands[0]?.interval ?? null
  return {
    label: claimLabelOf(item, context),
    /** What was found; null without dates to count from. */
    found: shown === undefined ? null : (entry.details[item.claim.id] ?? shown.working),
    datum: { ...claimDatum(item, 'dot'), tone: 'ink' as const },
    sign: signOf(tests),
    /** The dates between which it is counted, as far as there are any. */
    from: from ?? null,
    to: to ?? known,
  }
}

/** Whether the checks of a claim hold; unknown without a result. */
function signOf(tests: readonly CheckResult[]): Sign {
  if (tests.some(({ outcome }) => outcome === 'does-not-hold')) return 'no'
  return tests.length > 0 && tests.every(({ outcome }) => outcome === 'holds') ? 'yes' : 'unknown'
}

/** The table of a timeline: its dates, then its lengths of time. */
export function timelineTable({ events, spans }: TimelineSeries): TableRow[] {
  return [...events, ...spans].map(({ datum, label }) => rowOf(datum, label))
}
