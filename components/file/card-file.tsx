import { Card } from '@/components/file/card'
import { ChartCard, fitChart } from '@/components/file/chart-card'
import { markupWriter } from '@/components/file/markup'
import { WordsCard } from '@/components/file/words-card'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { publishersIn, sourcesOf } from '@/lib/charts/sources'
import type { AssessedDossier } from '@/lib/claims/assess'
import { citationOf } from '@/lib/exports/citation'
import { EXPORT_WORDS } from '@/lib/exports/words'
import type { Locale } from '@/lib/locale'
import type { Page } from '@/lib/pages/pages'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** So many publishers are named at the foot of a card; the page lists all. */
const MOST_PUBLISHERS = 3

/** The card of a page as SVG; words without room are shortened, and a chart without room is put in words. */
export async function cardSvg(assessed: AssessedDossier, page: Page, locale: Locale): Promise<string> {
  const { card, path } = page
  const write = await markupWriter('light')
  // An address is read without its protocol.
  const address = wholeAddressOf(`/${locale}${path}`).replace(/^https?:\/\//, '')
  const chart = card.chart === null ? null : chartOf(assessed, card.chart)
  const fitted = chart === null ? null : fitChart(chart.measures[0], chart.scale, locale)
  const source = EXPORT_WORDS[locale].sources(
    citationOf(assessed.dossier.source, locale),
    chart === null ? [] : publishersOf(assessed, chart, locale),
  )
  return write(
    <Card source={source} address={`${SITE_WORDS[locale].name} · CC BY 4.0 · ${address}`} locale={locale}>
      {chart === null || fitted === null ? (
        <WordsCard card={card} locale={locale} />
      ) : (
        <ChartCard chart={chart} fitted={fitted} locale={locale} />
      )}
    </Card>,
  )
}

/** The first publishers of what a chart rests on, and how many more there are. */
function publishersOf(assessed: AssessedDossier, { entry }: Chart, locale: Locale): readonly string[] {
  const publishers = publishersIn(sourcesOf(assessed, entry), locale)
  const more = publishers.length - MOST_PUBLISHERS
  const named = publishers.slice(0, MOST_PUBLISHERS)
  return more <= 0 ? named : [...named, EXPORT_WORDS[locale].moreSources(String(more))]
}
