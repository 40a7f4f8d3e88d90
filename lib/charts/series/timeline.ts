import type { ChartContext } from '@/lib/charts/kind'
import type { Sign } from '@/lib/charts/layout/layout'
import { claimDatum } from '@/lib/charts/series/assessed-datum'
import { claimLabelOf, claimsOf } from '@/lib/charts/series/context'
import type { Datum } from '@/lib/charts/series/datum'
import { rowOf, type TableRow } from '@/lib/charts/table'
import type { AssessedClaim, CheckResult } from '@/lib/claims/assess'
import type { Status } from '@/lib/dossier/statuses'
import type { Text } from '@/lib/locale'
import type { Interval } from '@/lib/quantity/interval'

/** Dates along one axis, and the lengths of time that are claimed between them, done again. */
export interface TimelineSeries {
  readonly kind: 'timeline'
  /** In order of time. */
  readonly events: readonly { readonly label: Text; readonly status: Status; readonly datum: Datum }[]
  readonly spans: readonly TimelineSpan[]
}

interface TimelineSpan {
  readonly label: Text
  /** What was found; null without dates to count from. */
  readonly found: Text | null
  readonly datum: Datum
  /** Whether the checks of the claim hold; unknown without a result. */
  readonly sign: Sign
  /** The dates between which it is counted, as far as there are any. */
  readonly from: Interval | null
  readonly to: Interval | null
}

/** The dates and lengths of time of a chart; its other claims have no place on a timeline. */
export function timelineSeries(context: ChartContext): TimelineSeries {
  const { entry, assessed } = context
  const claims = claimsOf(context)
  return {
    kind: 'timeline',
    events: claims
      .filter(({ claim }) => claim.quantity.kind === 'date')
      .map((item) => ({
        label: claimLabelOf(item, context),
        status: item.status,
        datum: { ...claimDatum(item, 'none'), tone: 'ink' } as const,
      }))
      .sort((a, b) => a.datum.interval.low - b.datum.interval.low),
    spans: claims
      .filter(({ claim }) => claim.quantity.unit.kind === 'duration')
      .map((item) => {
        const tests = assessed.checks.filter(
          ({ check }) => check.against === item.claim.id && entry.checks.includes(check.id),
        )
        return { ...spanOf(item, tests, context), label: claimLabelOf(item, context) }
      }),
  }
}

function spanOf(
  item: AssessedClaim,
  tests: readonly CheckResult[],
  context: ChartContext,
): Omit<TimelineSpan, 'label'> {
  const shown = tests.find(({ derived }) => derived !== null)
  const [from, to] = shown?.operands.map(({ interval }) => interval) ?? []
  // Where one of two dates is missing, what is known is the end.
  const known = tests[0]?.operands[0]?.interval ?? null
  const detail = context.entry.details[item.claim.id]
  return {
    found: shown === undefined ? null : (detail ?? shown.working),
    datum: { ...claimDatum(item, 'dot'), tone: 'ink' },
    sign: signOf(tests),
    from: from ?? null,
    to: to ?? known,
  }
}

function signOf(tests: readonly CheckResult[]): Sign {
  if (tests.some(({ outcome }) => outcome === 'does-not-hold')) return 'no'
  return tests.length > 0 && tests.every(({ outcome }) => outcome === 'holds') ? 'yes' : 'unknown'
}

/** The table of a timeline: its dates, then its lengths of time. */
export function timelineTable({ events, spans }: TimelineSeries): TableRow[] {
  return [...events, ...spans].map(({ datum, label }) => rowOf(datum, label))
}
