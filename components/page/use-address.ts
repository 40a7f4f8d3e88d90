import { type HistoryOptions, useQueryStates } from 'nuqs'
import type { Param } from '@/lib/site/address-params'

/** What changes, null for a default; null as a whole sets every default. */
type Change<Values> = { readonly [Name in keyof Values]?: Values[Name] | null | undefined } | null

/**
 * State that the address keeps. On the server, and until the page is hydrated, every value is its default. Wants a
 * `NuqsAdapter` from `nuqs/adapters/react` around it; nuqs’s adapter for Next would leave the island out of the HTML.
 */
export function useAddress<Values extends object>(
  params: {
    readonly [Name in keyof Values]: Param<Values[Name]>
  },
): readonly [Values, (change: Change<Values>, options?: { readonly history: HistoryOptions }) => void] {
  const [values, set] = useQueryStates(params)
  // nuqs computes the same types from the parsers, in a way that TypeScript follows for known names only.
  return [values as Values, set as (change: unknown) => void]
}
