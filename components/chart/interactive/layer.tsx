import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { MarkCard, placeCard } from '@/components/chart/interactive/mark-card'
import { type Target, targetAt, targetsOf } from '@/components/chart/interactive/target'
import { usePointer } from '@/components/chart/interactive/use-pointer'
import { type Shown, useShown } from '@/components/chart/interactive/use-shown'
import type { MarkView } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

export interface LayerProps {
  readonly views: readonly MarkView[]
  /** The box that holds the pictures. */
  readonly box: RefObject<HTMLDivElement | null>
  /** Where a pointer or finger reached for the chart, in the window; null for the keyboard. */
  readonly reachedAt: { readonly x: number; readonly y: number } | null
  readonly locale: Locale
}

/** The interactive layer of a chart over the picture that is shown: Recharts for its keyboard, and a card for what is reached. */
export function Layer({ views, box, ...rest }: LayerProps): ReactElement | null {
  const shown = useShown(box, views)
  if (shown === null) return null
  const { measure, width } = shown.view
  return createPortal(<Overlay key={`${measure} ${width}`} shown={shown} {...rest} />, shown.holder)
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
/** Recharts goes through its points with these keys only; rows are read downwards. */
const ALSO: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' }

interface OverlayProps extends Pick<LayerProps, 'reachedAt' | 'locale'> {
  readonly shown: Shown
}

function Overlay({ shown: { view, holder, width }, reachedAt, locale }: OverlayProps): ReactElement {
  const { layout } = view
  const zoom = width / layout.width
  const height = layout.height * zoom
  const targets = useMemo(() => targetsOf(layout), [layout])
  const [stepped, setStepped] = useState<Target | null>(null)
  const start = reachedAt === null ? null : targetAt(targets, reachedAt, holder, zoom)
  const { box, reached, letGo, handlers } = usePointer({ targets, zoom, start })
  const shown = reached ?? stepped
  /** What Escape has put away; Recharts goes on reporting it until another one is reached. */
  const dismissed = useRef<Target | null>(null)
  const report = useCallback((target: Target | null) => {
    if (target !== null && target.x === dismissed.current?.x && target.y === dismissed.current.y) return
    dismissed.current = null
    setStepped(target)
  }, [])

  const onKey = (event: KeyboardEvent) => {
    const claim = stepped !== null && 'claim' in stepped ? stepped.claim : ''
    if (event.key === 'Enter') {
      // Recharts would put the card away.
      event.stopPropagation()
      if (claim !== '') window.location.assign(addressOf(claimPath(locale, claim)))
    }
    if (event.key === 'Escape') {
      dismissed.current = stepped
      setStepped(null)
      letGo()
    }
    const known = ALSO[event.key]
    if (known !== undefined) {
      event.preventDefault()
      event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: known, bubbles: true }))
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what it answers to with a pointer, its chart does with keys
    <div
      ref={box}
      className="interactive"
      style={{ width, height }}
      onKeyDownCapture={onKey}
      onBlur={() => setStepped(null)}
      {...handlers}
    >
      <ScatterChart
        width={width}
        height={height}
        margin={NO_MARGIN}
        role="group"
        aria-label={CHART_WORDS[locale].keyboardHint}
      >
        <XAxis type="number" dataKey="x" domain={[0, layout.width]} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={[0, layout.height]} allowDataOverflow hide reversed />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          content={({ active, payload }) => (
            <Reported
              target={active ? ((payload[0]?.payload as Target | undefined) ?? null) : null}
              onReport={report}
            />
          )}
        />
        <TakeFocus />
        <Scatter data={targets} shape={() => <g />} isAnimationActive={false} />
      </ScatterChart>
      {shown !== null && (
        <>
          <span className="reached" style={{ left: shown.x * zoom, top: shown.y * zoom }} />
          <div
            className="tooltip"
            role="status"
            style={placeCard({ x: shown.x * zoom, y: shown.y * zoom }, holder.getBoundingClientRect(), {
              width: document.documentElement.clientWidth,
              height: window.innerHeight,
            })}
          >
            <MarkCard target={shown} locale={locale} />
          </div>
        </>
      )}
    </div>
  )
}

interface ReportedProps {
  readonly target: Target | null
  readonly onReport: (target: Target | null) => void
}

/** Reports what the keyboard has reached, as the content of a Recharts tooltip, before the paint; it draws nothing itself. */
export function Reported({ target, onReport }: ReportedProps): null {
  useLayoutEffect(() => onReport(target), [target, onReport])
  return null
}

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
