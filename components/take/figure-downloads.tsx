import type { ReactElement } from 'react'
import type { Figure } from '@/lib/figures/figure'
import { addressOf } from '@/lib/i18n/address'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { TAKE_WORDS } from '@/lib/i18n/take'
import { pictureName } from '@/lib/publish/figure-names'
import { THEMES } from '@/lib/publish/theme-colours'

interface FigureDownloadsProps {
  readonly figure: Figure
  readonly locale: Locale
}

/** Every file of a figure: its numbers, and its pictures by measure, language and theme. */
export function FigureDownloads({ figure, locale }: FigureDownloadsProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const { slug, measures } = figure
  return (
    <section className="take" id="files">
      <h2>{words.files}</h2>
      <p className="take-row">
        <a href={addressOf(`/figures/${slug}.csv`)} download>
          CSV
        </a>
        <a href={addressOf(`/figures/${slug}.json`)}>JSON</a>
      </p>
      <table className="take-pictures">
        <caption>{words.picturesText}</caption>
        <tbody>
          {measures.flatMap((measure, index) =>
            LOCALES.flatMap((language) =>
              THEMES.map((theme) => {
                const name = pictureName(figure, { measure: index, locale: language, theme })
                const said = [
                  ...(measures.length > 1 ? [measure.label[locale]] : []),
                  words.languages[language],
                  words.themes[theme],
                ].join(locale === 'zh' ? '，' : ', ')
                return (
                  <tr key={name}>
                    <th scope="row">{said}</th>
                    {(['svg', 'png'] as const).map((form) => (
                      <td key={form}>
                        <a
                          href={addressOf(`/figures/${name}.${form}`)}
                          download
                          aria-label={`${form.toUpperCase()}, ${said}`}
                        >
                          {form.toUpperCase()}
                        </a>
                      </td>
                    ))}
                  </tr>
                )
              }),
            ),
          )}
        </tbody>
      </table>
    </section>
  )
}
