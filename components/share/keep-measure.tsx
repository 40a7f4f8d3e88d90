'use client'

import { type ReactElement, useEffect, useRef } from 'react'
import { changeSearch, currentSearch } from '@/components/page/use-address'
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

function optionsOf(element: Element | null): HTMLInputElement[] {
  const figure = element?.closest('.figure, .figure-page')
  return [...(figure?.querySelectorAll<HTMLInputElement>('[data-measure-option]') ?? [])]
}

/** The measure that is chosen in the chart around an element; null for the one that is shown first, which no address names. */
export function measureIn(element: Element | null): string | null {
  const options = optionsOf(element)
  const index = options.findIndex((option) => option.checked)
  return index > 0 ? (options[index]?.dataset.name ?? null) : null
}

/** Sets the switches of the chart around an element as a query says; leaves them alone where it names no measure. */
export function chooseIn(element: Element | null, search: string, prefix: string): void {
  const asked = new URLSearchParams(search).get(`${prefix}measure`)
  const option = optionsOf(element).find(({ dataset }) => dataset.name === asked)
  if (option !== undefined && !option.checked) option.click()
}
