import type { ReactElement } from 'react'
import { saidOfSettings } from '@/components/take/said-of-settings'
import type { Figure } from '@/lib/figures/figure'
import { addressOf } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { TAKE_WORDS } from '@/lib/i18n/take'
import { type FigureVariant, picturesOf, slidesOf } from '@/lib/publish/figure-names'

interface FigureDownloadsProps {
  readonly figure: Figure
  readonly locale: Locale
}

const SLIDE = 'slide.png'
const FORMS = [
  { label: 'svg', ending: 'svg' },
  { label: 'png', ending: 'png' },
  { label: 'slide', ending: SLIDE },
] as const

/** Every file of a figure: its numbers, and its pictures by measure, scale, language and theme. */
export function FigureDownloads({ figure, locale }: FigureDownloadsProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const { slug } = figure
  const slides = slidesOf(figure)
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
          {[...picturesOf(figure)]
            .filter(([name]) => name !== slug)
            .map(([name, variant]) => {
              const said = saidOf(figure, variant, locale)
              return (
                <tr key={name}>
                  <th scope="row">{said}</th>
                  {FORMS.map(({ label, ending }) => (
                    <td key={label}>
                      {(ending !== SLIDE || slides.has(`${name}.slide`)) && (
                        <a
                          href={addressOf(`/figures/${name}.${ending}`)}
                          download
                          aria-label={`${words.forms[label]}, ${said}`}
                        >
                          {words.forms[label]}
                        </a>
                      )}
                    </td>
                  ))}
                </tr>
              )
            })}
        </tbody>
      </table>
    </section>
  )
}

/** What a picture shows and how: the measure and the scale where there are several, then language and theme. */
function saidOf(figure: Figure, variant: FigureVariant, locale: Locale): string {
  const words = TAKE_WORDS[locale]
  return [
    ...saidOfSettings(figure, variant, locale),
    words.languages[variant.locale],
    words.themes[variant.theme],
  ].join(locale === 'zh' ? '，' : ', ')
}
