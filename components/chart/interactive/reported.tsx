import { useLayoutEffect } from 'react'
import type { Target } from '@/components/chart/interactive/target'

interface ReportedProps {
  readonly target: Target | null
  readonly onReport: (target: Target | null) => void
}

/** Reports what the keyboard has reached, as the content of a Recharts tooltip, before the paint; it draws nothing itself. */
export function Reported({ target, onReport }: ReportedProps): null {
  useLayoutEffect(() => onReport(target), [target, onReport])
  return null
}
