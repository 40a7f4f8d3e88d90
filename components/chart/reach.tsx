'use client'

import {
  type ComponentType,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import type { InstrumentProps } from '@/components/chart/instrument/instrument'
import { whenScrolledNear } from '@/components/chart/when-scrolled-near'
import { LoadFailed } from '@/components/page/load-failed'
import { useTask } from '@/components/page/use-task'
import type { View } from '@/lib/charts/views'
import type { Locale } from '@/lib/locale'
import { fetchAgain, retry } from '@/lib/retry'
import { addressOf, claimPath } from '@/lib/site/address'

interface ReachProps {
  /** The layouts of a chart, or the address at which it stands as JSON. */
  readonly source: string | readonly View[]
  readonly hint: string
  /** The language of the claims’ pages to which marks lead. */
  readonly locale: Locale
  readonly children: ReactNode
}

interface Loaded {
  readonly Instrument: ComponentType<InstrumentProps>
  readonly views: readonly View[]
}

async function viewsOf(source: ReachProps['source']): Promise<readonly View[]> {
  if (typeof source !== 'string') return source
  const { views }: { views: View[] } = await (await fetchAgain(source)).json()
  return views
}

async function load(source: ReachProps['source']): Promise<Loaded> {
  const [{ Instrument }, views] = await Promise.all([
    retry(() => import('@/components/chart/instrument/instrument')),
    viewsOf(source),
  ])
  return { Instrument, views }
}

/**
 * Holds a figure's pictures. The instrument is loaded when a figure comes near as a reader scrolls, and laid over the
 * pictures when it is reached for by pointer, touch or keyboard: to draw it takes a phone a moment that must not fall into
 * scrolling. What was there does not move. When the instrument cannot be had, the pictures stay and say the same.
 */
export function Reach({ source, hint, locale, children }: ReachProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const loading = useRef<Promise<Loaded> | null>(null)
  const task = useTask()
  const [loaded, setLoaded] = useState<Loaded | null>(null)

  const openClaim = useCallback(
    (claim: string) => window.location.assign(addressOf(claimPath(locale, claim))),
    [locale],
  )
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the box that stays
  useEffect(() => {
    if (box.current === null) return
    // Without scripts there is nothing to reach by keyboard.
    box.current.tabIndex = 0
    // The pointer can lie on the figure, or the focus in it, before the page’s scripts have come.
    if (box.current.matches(':hover, :focus-within')) reach()
    return whenScrolledNear(box.current, () => {
      if (asked.current) return
      loading.current = load(source)
      // Whoever reaches for the figure hears of it.
      loading.current.catch(() => {})
    })
  }, [])

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset */}
      <div
        ref={box}
        className="views"
        role="group"
        aria-label={hint}
        onPointerEnter={reach}
        onFocus={reach}
        onTouchStart={reach}
      >
        {children}
        {loaded !== null && <loaded.Instrument views={loaded.views} box={box} onEnter={openClaim} />}
      </div>
      <LoadFailed task={task} locale={locale} />
    </>
  )
}
