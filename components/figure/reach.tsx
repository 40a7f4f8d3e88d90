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
import type { InstrumentProps } from '@/components/figure/instrument/instrument'
import type { View } from '@/lib/figures/views'
import { addressOf, claimPath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'

interface ReachProps {
  /** The placed figure, or the address at which it stands as JSON. */
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

async function fetchViews(address: string): Promise<readonly View[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return ((await response.json()) as { views: View[] }).views
}

/**
 * Holds a figure's pictures and waits for a person to reach for them, by pointer, touch or keyboard; only then loads
 * the instrument and the figure's data, and lays the one over the others. What was there does not move.
 * When either cannot be had, the pictures stay as they are: they say the same.
 */
export function Reach({ source, hint, locale, children }: ReachProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  const [ready, setReady] = useState(false)
  const [loaded, setLoaded] = useState<Loaded | null>(null)

  const openClaim = useCallback(
    (claim: string) => window.location.assign(addressOf(claimPath(locale, claim))),
    [locale],
  )
  const reach = async () => {
    if (asked.current) return
    asked.current = true
    try {
      const [{ Instrument }, views] = await Promise.all([
        import('@/components/figure/instrument/instrument'),
        typeof source === 'string' ? fetchViews(source) : source,
      ])
      setLoaded({ Instrument, views })
    } catch {
      asked.current = false
    }
  }

  // The first sign of a reader starts the scripts, so that it may lie before anything here could hear it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the figure wakes
  useEffect(() => {
    setReady(true)
    if (box.current?.matches(':hover, :focus-within')) void reach()
  }, [])

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset
    <div
      ref={box}
      className="views"
      role="group"
      aria-label={hint}
      data-instrument={loaded === null ? undefined : ''}
      onPointerEnter={reach}
      onFocus={reach}
      onTouchStart={reach}
      {...(ready ? { tabIndex: 0 } : {})}
    >
      {children}
      {loaded !== null && <loaded.Instrument views={loaded.views} box={box} onEnter={openClaim} />}
    </div>
  )
}
