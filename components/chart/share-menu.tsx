import type { ReactElement } from 'react'
import { CopyLink } from '@/components/share/copy-link'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { measureQuery, shownWith } from '@/lib/charts/measures'
import { CHART_WORDS } from '@/lib/charts/words'
import { pictureName } from '@/lib/exports/chart-names'
import type { Locale } from '@/lib/locale'
import { addressOf, excelPath, figurePath } from '@/lib/site/address'

interface ShareMenuProps {
  readonly chart: Chart
  readonly locale: Locale
}

/** What can be taken from a chart, folded into one line. The files follow what is chosen in the chart. */
export function ShareMenu({ chart, locale }: ShareMenuProps): ReactElement {
  const words = CHART_WORDS[locale]
  const { slug, measures } = chart
  const page = addressOf(figurePath(locale, slug))
  return (
    <details className="figure-share">
      <summary>{words.dataAndShare}</summary>
      <p>
        <a href={`${page}#table`}>{words.table}</a>
        <a href={addressOf(excelPath(`/figures/${slug}.csv`))} download={`${slug}.csv`}>
          {words.rowsOfCsv(measures.reduce((sum, { rows }) => sum + rows.length, 0))}
        </a>
        {measures.flatMap((_, measure) =>
          (['svg', 'png'] as const).map((form) => {
            const name = `${pictureName(chart, { measure, locale, theme: 'light' })}.${form}`
            return (
              <a key={name} href={addressOf(`/figures/${name}`)} download {...shownWith(chart, measure)}>
                {form.toUpperCase()}
              </a>
            )
          }),
        )}
        <CopyLink href={page} locale={locale} />
        <a href={`${page}#embed`}>{SHARE_WORDS[locale].embed}</a>
        <a href={`${page}#cite`}>{SHARE_WORDS[locale].cite}</a>
        {measures.map(({ id }, measure) => {
          const query = measureQuery(chart, measure)
          return (
            <a key={id} href={`${page}${query}`} {...shownWith(chart, measure)}>
              {words.link}
            </a>
          )
        })}
      </p>
    </details>
  )
}
