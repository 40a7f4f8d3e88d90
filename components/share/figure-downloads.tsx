import type { ReactElement } from 'react'
import { saidOfSettings } from '@/components/share/said-of-settings'
import { TAKE_WORDS } from '@/components/share/words'
import type { Figure } from '@/lib/charts/figure'
import { type Settings, settingsOf } from '@/lib/charts/settings'
import { pictureName, slidesOf } from '@/lib/exports/figure-names'
import { THEMES } from '@/lib/exports/theme-colours'
import { JOINS, LOCALES, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

const SLIDE = 'slide.png'
const FORMS = [
  { label: 'svg', ending: 'svg' },
  { label: 'png', ending: 'png' },
  { label: 'slide', ending: SLIDE },
] as const

interface FigureDownloadsProps {
  readonly figure: Figure
  readonly locale: Locale
}

/** Every file of a figure: its numbers, and its pictures by measure, scale, language and theme. */
export function FigureDownloads({ figure, locale }: FigureDownloadsProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const { slug } = figure
  const all = settingsOf(figure)
  return (
    <section className="take" id="files">
      <h2>{words.files}</h2>
      <p className="take-row">
        <a href={addressOf(`/figures/${slug}.csv`)} download>
          CSV
        </a>
        <a href={addressOf(`/figures/${slug}.json`)}>JSON</a>
      </p>
      <p className="take-note">{words.picturesText}</p>
      {all.map((settings, index) => {
        const said = saidOfSettings(figure, settings, locale).join(JOINS[locale].comma)
        const table = <Pictures figure={figure} settings={settings} said={said} locale={locale} />
        if (said === '') return <div key={slug}>{table}</div>
        return (
          <details key={said} open={index === 0}>
            <summary>{said}</summary>
            {table}
          </details>
        )
      })}
    </section>
  )
}

interface PicturesProps extends FigureDownloadsProps {
  readonly settings: Settings
  /** The settings in words; empty where there are no others. */
  readonly said: string
}

/** The pictures of one measure on one scale, by language and theme. */
function Pictures({ figure, settings, said, locale }: PicturesProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const comma = JOINS[locale].comma
  const slides = slidesOf(figure)
  return (
    <table className="take-pictures">
      <tbody>
        {LOCALES.flatMap((language) =>
          THEMES.map((theme) => {
            const name = pictureName(figure, { ...settings, locale: language, theme })
            const variant = [words.languages[language], words.themes[theme]].join(comma)
            const whole = said === '' ? variant : said + comma + variant
            return (
              <tr key={name}>
                <th scope="row">{variant}</th>
                {FORMS.filter(({ ending }) => ending !== SLIDE || slides.has(`${name}.slide`)).map(
                  ({ label, ending }) => (
                    <td key={label}>
                      <a
                        href={addressOf(`/figures/${name}.${ending}`)}
                        download
                        aria-label={`${words.forms[label]}${comma}${whole}`}
                      >
                        {words.forms[label]}
                      </a>
                    </td>
                  ),
                )}
              </tr>
            )
          }),
        )}
      </tbody>
    </table>
  )
}
