import type { ReactElement } from 'react'
import { CopyLink } from '@/components/share/copy-link'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { shownWith } from '@/lib/charts/measures'
import { CHART_WORDS } from '@/lib/charts/words'
import { pictureName } from '@/lib/exports/chart-names'
import { THEMES } from '@/lib/exports/theme-colours'
import { JOINS, LANGUAGES_CALLED, LOCALES, type Locale } from '@/lib/locale'
import { addressOf, excelPath, figurePath } from '@/lib/site/address'

const FORMS = ['svg', 'png'] as const

interface ChartDownloadsProps {
  readonly chart: Chart
  readonly locale: Locale
}

/** Every file of a chart: its numbers, and its pictures by language and theme, as it is switched. */
export function ChartDownloads({ chart, locale }: ChartDownloadsProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const { slug, measures } = chart
  return (
    <section className="take" id="files">
      <h2>{words.files}</h2>
      <p className="take-row">
        <a href={addressOf(excelPath(`/figures/${slug}.csv`))} download={`${slug}.csv`}>
          {CHART_WORDS[locale].rowsOfCsv(measures.reduce((sum, { rows }) => sum + rows.length, 0))}
        </a>
        <a href={addressOf(`/figures/${slug}.json`)}>JSON</a>
        <CopyLink href={addressOf(figurePath(locale, slug))} locale={locale} />
      </p>
      {measures.map(({ id }, measure) => (
        <Pictures key={id} chart={chart} measure={measure} locale={locale} />
      ))}
      <p className="take-note">{words.picturesText}</p>
    </section>
  )
}

interface PicturesProps extends ChartDownloadsProps {
  readonly measure: number
}

/** The pictures of one measure, by language and theme. */
function Pictures({ chart, measure, locale }: PicturesProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const { comma } = JOINS[locale]
  const text = chart.measures.length > 1 ? chart.measures[measure]?.label[locale] : ''
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)]
  const variants = languages.flatMap((language) => THEMES.map((theme) => ({ language, theme })))
  return (
    <table className="take-pictures" {...shownWith(chart, measure)}>
      <tbody>
        {variants.map(({ language, theme }) => {
          const name = pictureName(chart, { measure, locale: language, theme })
          const variant = LANGUAGES_CALLED[language][locale] + comma + words.themes[theme]
          return (
            <tr key={name}>
              <th scope="row">{variant}</th>
              {FORMS.map((form) => (
                <td key={form}>
                  <a
                    href={addressOf(`/figures/${name}.${form}`)}
                    download
                    aria-label={[form.toUpperCase(), text, variant].filter(Boolean).join(comma)}
                  >
                    {form.toUpperCase()}
                  </a>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
