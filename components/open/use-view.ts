import type { Remote } from 'comlink'
import { useEffect, useLayoutEffect, useState } from 'react'
import { useFail } from '@/components/open/use-answer'
import { useTableView } from '@/components/table/use-table-view'
import type { Locale } from '@/lib/locale'
import type { OpenSession, RowCounts, ViewSummary } from '@/lib/open/session'
import { OPEN_PARAMS } from '@/lib/open/view'

/** What is shown of a view, and how many times the rows have changed: pages of rows are fetched anew when either does. */
export interface Shown {
  readonly version: number
  /** When it was asked for, on the page's own clock. */
  readonly asked: number
  readonly summary: ViewSummary
}

/** Milliseconds in which the first rows are surely painted. */
const PREPARE_AFTER = 100

/** An answer that takes longer than this is waited for in so many words; the rows of the question before are no answer. */
const PENDING_AFTER = 400

/** The view of an opened table, which stands in the address, and the rows that the worker finds for it. */
export function useView(session: Remote<OpenSession>, counts: RowCounts, locale: Locale) {
  const { view, change } = useTableView(OPEN_PARAMS, 'replace')
  const [shown, setShown] = useState<Shown | null>(null)
  /** Whether what is shown is not yet the answer to what was asked last. */
  const [pending, setPending] = useState(false)
  const fail = useFail()

  // biome-ignore lint/correctness/useExhaustiveDependencies: corrected rows change what a view shows
  useEffect(() => {
    let wanted = true
    const asked = performance.now()
    const look = async () => {
      const summary = await session.view(view, locale)
      if (!wanted) return
      setPending(false)
      setShown((before) => ({ version: (before?.version ?? 0) + 1, asked, summary }))
      // Once the rows stand there: the first search must not wait, and neither must they.
      setTimeout(() => session.prepare().catch(fail), PREPARE_AFTER)
    }
    const slow = setTimeout(() => setPending(true), PENDING_AFTER)
    look()
      .catch(fail)
      .finally(() => clearTimeout(slow))
    return () => {
      wanted = false
      clearTimeout(slow)
    }
  }, [session, view, counts, locale])

  useLayoutEffect(() => {
    // The frame in which it is painted: seen in the browser's own timeline, and by the bench.
    if (shown !== null) requestAnimationFrame(() => performance.measure('open-view', { start: shown.asked }))
  }, [shown])

  return { view, shown, pending, change }
}
