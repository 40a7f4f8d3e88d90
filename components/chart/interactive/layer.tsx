import { type KeyboardEvent, type ReactElement, type RefObject, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { MarkCard } from '@/components/chart/interactive/mark-card'
import { TakeFocus } from '@/components/chart/interactive/take-focus'
import { nearestTo, type Target, targetsOf } from '@/components/chart/interactive/target'
import { TargetShape } from '@/components/chart/interactive/target-shape'
import { type Shown, useShown } from '@/components/chart/interactive/use-shown'
import type { MarkView } from '@/lib/charts/view'
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

/** The interactive layer of a chart: Recharts over the picture that is shown, for its tooltip and its keyboard. */
export function Layer({ views, box, ...rest }: LayerProps): ReactElement | null {
  const shown = useShown(box, views)
  if (shown === null) return null
  const { measure, scale, width } = shown.view
  return createPortal(<Overlay key={`${measure} ${scale} ${width}`} shown={shown} {...rest} />, shown.holder)
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
/** From a mark to its card: it covers what is below, not the line of the mark. */
const CARD_OFFSET = { x: -8, y: 16 }
/** Recharts goes through its points with these keys only; rows are read downwards. */
const ALSO: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' }

interface OverlayProps extends Pick<LayerProps, 'reachedAt' | 'locale'> {
  readonly shown: Shown
}

function Overlay({ shown: { view, holder, width }, reachedAt, locale }: OverlayProps): ReactElement {
  const active = useRef<Target | null>(null)
  const show = useRef((target: Target | null) => {
    active.current = target
  }).current
  const { layout } = view
  const zoom = width / layout.width
  const targets = useMemo(() => targetsOf(layout), [layout])
  const start = reachedAt === null ? undefined : startOf(targets, reachedAt, holder, zoom)

  const onKey = (event: KeyboardEvent) => {
    const claim = active.current?.mark?.claim ?? ''
    if (event.key === 'Enter') {
      // Recharts would put the card away.
      event.stopPropagation()
      if (claim !== '') window.location.assign(addressOf(claimPath(locale, claim)))
    }
    const known = ALSO[event.key]
    if (known !== undefined) {
      event.preventDefault()
      event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: known, bubbles: true }))
    }
  }

  return (
    <div className="interactive" onKeyDownCapture={onKey}>
      <ScatterChart
        width={width}
        height={layout.height * zoom}
        margin={NO_MARGIN}
        role="group"
        aria-label={CHART_WORDS[locale].keyboardHint}
      >
        <XAxis type="number" dataKey="x" domain={[0, layout.width]} allowDataOverflow hide />
        <YAxis type="number" dataKey="y" domain={[0, layout.height]} allowDataOverflow hide reversed />
        <Tooltip
          cursor={false}
          isAnimationActive={false}
          offset={CARD_OFFSET}
          allowEscapeViewBox={{ x: false, y: true }}
          wrapperStyle={{ pointerEvents: 'auto', zIndex: 2 }}
          {...(start === undefined ? {} : { defaultIndex: start })}
          content={({ active, payload }) => (
            <MarkCard
              target={active ? ((payload[0]?.payload as Target | undefined) ?? null) : null}
              locale={locale}
              onShow={show}
            />
          )}
        />
        <TakeFocus />
        <Scatter
          data={targets}
          shape={(props) => <TargetShape {...props} zoom={zoom} />}
          isAnimationActive={false}
        />
      </ScatterChart>
    </div>
  )
}

/** The target that a reader reached for before there was anything to answer. */
function startOf(
  targets: readonly Target[],
  { x, y }: NonNullable<LayerProps['reachedAt']>,
  holder: HTMLElement,
  zoom: number,
): number | undefined {
  const { left, top } = holder.getBoundingClientRect()
  return nearestTo(targets, { x: (x - left) / zoom, y: (y - top) / zoom })
}
