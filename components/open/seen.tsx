import type { Remote } from 'comlink'
import { memo, type ReactElement, useEffect, useState } from 'react'
import { Compare } from '@/components/compare/compare'
import { ProposedFigure } from '@/components/open/proposed-figure'
import { useFail } from '@/components/open/use-fail'
import type { Comparable } from '@/lib/compare/comparables'
import type { Locale } from '@/lib/locale'
import { FIGURES } from '@/lib/open/limits'
import type { ProposedFigures } from '@/lib/open/opened-figures'
import type { OpenSession } from '@/lib/open/session'
import { OPEN_WORDS } from '@/lib/open/words'
import { writeTotal } from '@/lib/quantity/write-total'

interface SeenProps {
  readonly session: Remote<OpenSession>
  /** Changes when what is looked at does. */
  readonly version: number
  /** Name of the file, with and without its ending. */
  readonly source: string
  readonly name: string
  readonly locale: Locale
}

/** How long a view must stay before it is drawn: nobody looks at figures while typing. */
const SETTLED = 250

/** Drawn anew with other figures only, not with each letter of a search. */
const SettledCompare = memo(Compare)

/** The rows of a view as figures, and a tool to compare them. */
export const Seen = memo(function Seen({
  session,
  version,
  source,
  name,
  locale,
}: SeenProps): ReactElement | null {
  const words = OPEN_WORDS[locale]
  const fail = useFail()
  const [most, setMost] = useState(FIGURES)
  const [proposed, setProposed] = useState<ProposedFigures>({ figures: [], all: 0 })
  const [comparables, setComparables] = useState<readonly Comparable[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another view
  useEffect(() => {
    let wanted = true
    const look = async () => {
      const [drawn, compared] = await Promise.all([
        session.figures(most, locale),
        session.comparables(locale),
      ])
      if (!wanted) return
      setProposed(drawn)
      setComparables(compared)
    }
    const timer = setTimeout(() => look().catch(fail), SETTLED)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [session, version, most, locale, fail])
  const { figures, all } = proposed
  return (
    <>
      {figures.length > 0 && (
        <section className="open-figures">
          <h2>{words.figures}</h2>
          {figures.map((figure) => (
            <ProposedFigure key={figure.key} figure={figure} source={source} name={name} locale={locale} />
          ))}
          {all > figures.length && (
            <button type="button" onClick={() => setMost(most + FIGURES)}>
              {words.moreFigures(writeTotal(all - figures.length))}
            </button>
          )}
        </section>
      )}
      {comparables.length > 1 && (
        <section>
          <h2>{words.compare}</h2>
          <p>{words.compareText}</p>
          <SettledCompare all={comparables} locale={locale} source={source} />
        </section>
      )}
    </>
  )
})
