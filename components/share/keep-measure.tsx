'use client'

import { type ReactElement, useEffect, useRef } from 'react'
import { changeSearch, currentSearch } from '@/components/page/use-address'
import { chooseIn, measureIn } from '@/components/share/switches-of'
import { withMeasure } from '@/lib/charts/measures'

interface KeepMeasureProps {
  /** Set before the word measure in the address, where a page has many charts. */
  readonly prefix: string
}

/** Keeps the measure that is chosen in a chart in the page’s address, so that going back, reloading and a link bring it back. */
export function KeepMeasure({ prefix }: KeepMeasureProps): ReactElement {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const figure = mark.current?.closest('.figure')
    if (figure === null || figure === undefined) return
    const keep = () => {
      const search = currentSearch()
      const kept = withMeasure(search, prefix, measureIn(figure))
      if (kept !== search) changeSearch(kept, 'replace')
    }
    chooseIn(figure, window.location.search, prefix)
    // What was chosen before the scripts ran is in the switches only.
    keep()
    figure.addEventListener('change', keep)
    return () => figure.removeEventListener('change', keep)
  }, [prefix])
  return <span ref={mark} hidden />
}
