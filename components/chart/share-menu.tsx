import type { ReactElement } from 'react'
import { CopyLink } from '@/components/share/copy-link'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { settingsOf, settingsQuery, shownWith } from '@/lib/charts/settings'
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
        {settingsOf(chart).flatMap((settings) =>
          (['svg', 'png'] as const).map((form) => {
            const name = `${pictureName(chart, { ...settings, locale, theme: 'light' })}.${form}`
            return (
              <a key={name} href={addressOf(`/figures/${name}`)} download {...shownWith(chart, settings)}>
                {form.toUpperCase()}
              </a>
            )
          }),
        )}
        <CopyLink href={page} locale={locale} />
        <a href={`${page}#embed`}>{SHARE_WORDS[locale].embed}</a>
        <a href={`${page}#cite`}>{SHARE_WORDS[locale].cite}</a>
        {settingsOf(chart).map((settings) => {
          const query = settingsQuery(chart, settings)
          return (
            <a key={query} href={`${page}${query}`} {...shownWith(chart, settings)}>
              {words.link}
            </a>
          )
        })}
      </p>
    </details>
  )
}
