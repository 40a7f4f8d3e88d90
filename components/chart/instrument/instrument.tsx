import {
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { PlotInstrument, type Target } from '@/components/chart/instrument/plot-instrument'
import { Quote } from '@/components/claim/quote'
import type { Layout } from '@/lib/charts/layout/layout'
import type { View } from '@/lib/charts/views'

export interface InstrumentProps {
  readonly views: readonly View[]
  /** The box that holds the pictures. */
  readonly box: RefObject<HTMLDivElement | null>
  /** Called with the claim of a mark on which Enter is pressed; marks of opened files have none. */
  readonly onEnter: (claim: string) => void
}

interface Shown {
  readonly view: View
  readonly holder: HTMLElement
  /** How much the picture is enlarged on this screen. */
  readonly zoom: number
}

/** Which of the pictures the style sheets show at this moment, and how large. */
function shownIn(box: HTMLElement, views: readonly View[]): Shown | null {
  for (const holder of box.querySelectorAll<HTMLElement>('.view')) {
    if (holder.offsetParent === null) continue
    const { measure, scale, width } = holder.dataset
    const view = views.find(
      (v) => String(v.measure) === measure && String(v.scale) === scale && v.width === width,
    )
    if (view !== undefined) return { view, holder, zoom: holder.clientWidth / view.layout.width }
  }
  return null
}

/** Every mark and dot of a view in reading order: down for rows, rightwards for the rest. */
function targetsOf({ plots }: Layout): Target[] {
  return plots.flatMap((plot) => [
    ...plot.marks.map((mark): Target => ({ kind: 'mark', mark })),
    ...[...plot.background].sort((a, b) => a.x - b.x).map((point): Target => ({ kind: 'point', point })),
  ])
}

function positionOf(target: Target): { readonly x: number; readonly y: number } {
  return target.kind === 'mark' ? target.mark : target.point
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** The interactive layer of a figure: Recharts over the shown picture, a tooltip, and the arrow keys. */
export function Instrument({ views, box, onEnter }: InstrumentProps): ReactElement | null {
  const [shown, setShown] = useState<Shown | null>(null)
  const [active, setActive] = useState<Target | null>(null)
  // Keys can follow each other faster than paints: what they act on is held beside the state.
  const current = useRef<Target | null>(null)
  const reach = useCallback((target: Target | null) => {
    current.current = target
    setActive(target)
  }, [])

  useEffect(() => {
    const holder = box.current
    if (holder === null) return
    const look = () => {
      reach(null)
      setShown(shownIn(holder, views))
    }
    const figure = holder.closest('.figure')
    // It also calls once when it begins.
    const resize = new ResizeObserver(look)
    resize.observe(holder)
    figure?.addEventListener('change', look)
    return () => {
      resize.disconnect()
      figure?.removeEventListener('change', look)
    }
  }, [box, views, reach])

  // Before the paint: whoever sees the marks can press a key.
  useLayoutEffect(() => {
    const holder = box.current
    if (holder === null || shown === null) return
    const targets = targetsOf(shown.view.layout)
    const onKey = (event: KeyboardEvent) => {
      const now = current.current
      if (event.key === 'Escape') reach(null)
      if (event.key === 'Enter' && now?.kind === 'mark' && now.mark.claim !== '') onEnter(now.mark.claim)
      const step = STEP[event.key]
      if (step === undefined || event.target !== holder) return
      event.preventDefault()
      const at = targets.findIndex((target) => now !== null && positionOf(target) === positionOf(now))
      const next =
        at === -1 ? (step > 0 ? 0 : targets.length - 1) : (at + step + targets.length) % targets.length
      reach(targets[next] ?? null)
    }
    const onLeave = () => reach(null)
    holder.addEventListener('keydown', onKey)
    holder.addEventListener('pointerleave', onLeave)
    holder.addEventListener('blur', onLeave)
    return () => {
      holder.removeEventListener('keydown', onKey)
      holder.removeEventListener('pointerleave', onLeave)
      holder.removeEventListener('blur', onLeave)
    }
  }, [box, shown, reach, onEnter])

  if (shown === null) return null
  return createPortal(
    <>
      <div className="instrument" style={{ transform: `scale(${shown.zoom})` }}>
        {shown.view.layout.plots.map((plot) => (
          <PlotInstrument key={`${plot.x} ${plot.y}`} plot={plot} active={active} onReach={reach} />
        ))}
      </div>
      {active !== null && <Tooltip target={active} zoom={shown.zoom} width={shown.view.layout.width} />}
    </>,
    shown.holder,
  )
}

interface TooltipProps {
  readonly target: Target
  readonly zoom: number
  readonly width: number
}

/** What a mark adds when it is reached: statement, the source's own words, and where they stand. */
function Tooltip({ target, zoom, width }: TooltipProps): ReactElement {
  const { x, y } = positionOf(target)
  const toLeft = x > width / 2
  return (
    <div
      className="tooltip"
      role="status"
      style={{
        top: (y + 16) * zoom,
        ...(toLeft ? { right: (width - x - 8) * zoom } : { left: Math.max(0, x - 8) * zoom }),
      }}
    >
      {target.kind === 'mark' ? (
        <>
          <b>
            {target.mark.name} {target.mark.written}
          </b>
          {target.mark.tip.heading !== '' && <p>{target.mark.tip.heading}</p>}
          <p>
            <Quote words={target.mark.tip.quote} lang={target.mark.tip.quoteLang} />
          </p>
          <p className="tooltip-source">{target.mark.tip.source}</p>
        </>
      ) : (
        <>
          <b>{target.point.name}</b>
          <p className="tooltip-source">{target.point.note}</p>
        </>
      )}
    </div>
  )
}
