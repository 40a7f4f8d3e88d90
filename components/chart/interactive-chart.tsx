'use client'

import {
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { LayerProps } from '@/components/chart/interactive/layer'
import { Boundary } from '@/components/page/boundary'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import type { MarkView } from '@/lib/charts/layout/layout'
import { CHART_WORDS } from '@/lib/charts/words'
import type { Locale } from '@/lib/locale'
import { fetchAgain, retry } from '@/lib/retry'

interface InteractiveChartProps {
  /** The marks of the chart's views, or the address of them as JSON. */
  readonly source: string | readonly MarkView[]
  readonly locale: Locale
  /** The chart's pictures. */
  readonly children: ReactNode
}

type Loaded = Awaited<ReturnType<typeof load>>

async function viewsOf(source: InteractiveChartProps['source']): Promise<readonly MarkView[]> {
  if (typeof source !== 'string') return source
  const { views }: { views: MarkView[] } = await (await fetchAgain(source)).json()
  return views
}

async function load(source: InteractiveChartProps['source']) {
  const [{ Layer }, views] = await Promise.all([
    retry(() => import('@/components/chart/interactive/layer')),
    viewsOf(source),
  ])
  return { Layer, views }
}

/**
 * Holds a chart's pictures. The interactive layer is loaded when the chart comes near as a reader scrolls, and laid over the
 * pictures when it is reached for by pointer, touch or keyboard: drawing it takes a phone a moment that must not fall into
 * scrolling. What was there does not move. Where the layer cannot be had, the pictures stay and say the same.
 */
export function InteractiveChart({ source, locale, children }: InteractiveChartProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const loading = useRef<Promise<Loaded> | null>(null)
  const task = useTask()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const reachedAt = useRef<LayerProps['reachedAt']>(null)

  const reach = () => {
    if (asked.current) return
    asked.current = true
    task.run(async () => {
      const early = loading.current ?? load(source)
      // Another try loads anew.
      loading.current = null
      setLoaded(await early)
    })
  }
  const reachWith = ({ clientX, clientY }: PointerEvent) => {
    if (loaded === null) reachedAt.current = { x: clientX, y: clientY }
    reach()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the box that stays
  useEffect(() => {
    if (box.current === null) return
    // Without scripts there is nothing to reach by keyboard.
    box.current.tabIndex = 0
    // The pointer can be on the chart, or the focus in it, before the page’s scripts have come.
    if (box.current.matches(':hover, :focus-within')) reach()
    return whenScrolledNear(box.current, () => {
      if (asked.current) return
      loading.current = load(source)
      // Whoever reaches for the chart hears of it.
      loading.current.catch(() => {})
    })
  }, [])

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is not a fieldset */}
      <div
        ref={box}
        className="views"
        role="group"
        aria-label={CHART_WORDS[locale].keyboardHint}
        onPointerEnter={reachWith}
        onPointerDown={reachWith}
        onPointerMove={reachWith}
        onMouseDown={keepFocus}
        onFocus={reach}
      >
        {children}
        {loaded !== null && (
          <Boundary>
            <loaded.Layer views={loaded.views} box={box} reachedAt={reachedAt.current} locale={locale} />
          </Boundary>
        )}
      </div>
      <LoadFailed task={task} locale={locale} />
    </>
  )
}

/** A tap or a click is not focus: beside a mark it would show the card of the first one, and the outline of the keyboard. */
function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('.tooltip') === null) event.preventDefault()
}

/** So far from the window an element is near. */
const NEAR = '50% 0px'

/**
 * Calls once when an element comes near the window by scrolling; what is near from the start was not scrolled to. Gives back
 * how to stop waiting.
 */
export function whenScrolledNear(element: Element, onNear: () => void): () => void {
  let first = true
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.some(({ isIntersecting }) => isIntersecting)
      if (near) observer.disconnect()
      if (near && !first) onNear()
      first = false
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
