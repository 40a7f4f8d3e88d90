import { type ReactElement, useEffect, useRef } from 'react'

/**
 * Passes the focus of the box around a chart on to the surface of Recharts, which has the keyboard. It is a part of the surface,
 * since Recharts makes that some time after the chart.
 */
export function TakeFocus(): ReactElement {
  const part = useRef<SVGGElement>(null)
  useEffect(() => {
    const surface = part.current?.ownerSVGElement
    const box = surface?.closest<HTMLElement>('.views')
    if (surface == null || box == null) return
    const pass = () => surface.focus()
    if (document.activeElement === box) pass()
    box.tabIndex = -1
    box.addEventListener('focus', pass)
    return () => {
      box.tabIndex = 0
      box.removeEventListener('focus', pass)
    }
  }, [])
  return <g ref={part} />
}
