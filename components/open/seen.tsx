import type { Remote } from 'comlink'
import { type ReactElement, useEffect, useState } from 'react'
import { Bench } from '@/components/compare/bench'
import { Picture } from '@/components/figure/picture/picture'
import { Reach } from '@/components/figure/reach'
import type { Comparable } from '@/lib/claims/comparables'
import { place } from '@/lib/figures/placed/place'
import { WIDTHS } from '@/lib/figures/placed/placed'
import { altOf } from '@/lib/figures/sentence'
import type { View } from '@/lib/figures/views'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'
import { OPEN_WORDS } from '@/lib/i18n/open'
import type { OpenedSeries } from '@/lib/open/opened-figures'
import type { OpenSession } from '@/lib/open/session'

interface SeenProps {
  readonly session: Remote<OpenSession>
  /** Changes when what is looked at does. */
  readonly version: number
  readonly locale: Locale
}

/** A picture may grow so far beyond the width for which it was drawn before its words look too large. */
const MOST_ENLARGED = 1.2

/** How long a view must stay before it is drawn: nobody looks at figures while typing. */
const SETTLED = 250

/** The rows of a view as figures, and a bench to compare them on. */
export function Seen({ session, version, locale }: SeenProps): ReactElement | null {
  const words = OPEN_WORDS[locale]
  const [figures, setFigures] = useState<readonly OpenedSeries[]>([])
  const [comparables, setComparables] = useState<readonly Comparable[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another view
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      const [drawn, compared] = await Promise.all([session.figures(locale), session.comparables(locale)])
      if (!wanted) return
      setFigures(drawn)
      setComparables(compared)
    }, SETTLED)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [session, version, locale])
  return (
    <>
      {figures.length > 0 && (
        <section className="open-figures">
          <h2>{words.figures}</h2>
          {figures.map((figure) => (
            <ProposedFigure key={figure.unit} figure={figure} locale={locale} />
          ))}
        </section>
      )}
      {comparables.length > 1 && (
        <section>
          <h2>{words.compare}</h2>
          <p>{words.compareText}</p>
          <Bench all={comparables} locale={locale} />
        </section>
      )}
    </>
  )
}

function ProposedFigure({
  figure,
  locale,
}: {
  readonly figure: OpenedSeries
  readonly locale: Locale
}): ReactElement {
  const { unit, count, drawn, series, scale } = figure
  const title = OPEN_WORDS[locale].figureOf(unit, String(count), String(drawn))
  const views = (['narrow', 'wide'] as const).flatMap((width): View[] => {
    const placed = place(series, { width: WIDTHS[width], scale, measure: '', locale })
    return placed === null ? [] : [{ measure: 0, scale: 0, width, placed }]
  })
  return (
    <figure className="open-figure">
      <figcaption>{title}</figcaption>
      <Reach source={views} hint={FIGURE_WORDS[locale].reachHint} locale={locale}>
        {views.map(({ width, placed }) => (
          <div
            key={width}
            className="view"
            data-width={width}
            data-measure={0}
            data-scale={0}
            style={{ maxWidth: `${Math.round(placed.width * MOST_ENLARGED)}px` }}
          >
            <Picture placed={placed} alt={altOf(title, series, locale)} />
          </div>
        ))}
      </Reach>
    </figure>
  )
}
