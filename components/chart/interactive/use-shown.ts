import { type RefObject, useEffect, useState } from 'react'
import type { MarkView } from '@/lib/charts/layout/layout'

export type Shown = NonNullable<ReturnType<typeof shownIn>>

/** The picture that the style sheets show at this moment, and how wide it is in CSS pixels of the page. */
function shownIn(box: HTMLElement, views: readonly MarkView[]) {
  for (const holder of box.querySelectorAll<HTMLElement>('.view')) {
    if (holder.offsetParent === null) continue
    const { measure, width } = holder.dataset
    const view = views.find((v) => String(v.measure) === measure && v.width === width)
    if (view !== undefined) return { view, holder, width: holder.clientWidth }
  }
  return null
}

/** Follows which picture of a chart is shown, by its measure and the room for it. */
export function useShown(box: RefObject<HTMLElement | null>, views: readonly MarkView[]): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    const holder = box.current
    if (holder === null) return
    const look = () => setShown(shownIn(holder, views))
    const chart = holder.closest('.figure')
    // It also calls once when it begins.
    const resize = new ResizeObserver(look)
    resize.observe(holder)
    chart?.addEventListener('change', look)
    return () => {
      resize.disconnect()
      chart?.removeEventListener('change', look)
    }
  }, [box, views])
  return shown
}
