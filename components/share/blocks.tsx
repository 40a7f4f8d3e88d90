import type { ReactElement } from 'react'
import { CopyButton, CopyLink } from '@/components/share/copy'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { shownWith } from '@/lib/charts/measures'
import { CHART_WORDS } from '@/lib/charts/words'
import type { AssessedDossier } from '@/lib/claims/assess'
import { nameWith, pictureName } from '@/lib/exports/chart-names'
import { type EmbedKind, embedPath, embedSnippet, RESIZE_FRAMES } from '@/lib/exports/embed'
import { bibtexOf, referenceLine, referenceOf, SEEN_ON } from '@/lib/exports/references'
import { THEMES } from '@/lib/exports/theme-colours'
import { JOINS, LOCALES, type Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'
import { addressOf, excelPath, figurePath } from '@/lib/site/address'

interface EmbedBlockProps {
  readonly kind: EmbedKind
  readonly id: string
  /** In CSS pixels, at which no part of it is cut in any column. */
  readonly height: number
  /** The chart that it shows, if it shows one: each of its measures has an embed. */
  readonly chart?: Chart
  readonly locale: Locale
}

/** What to paste to show a chart or a claim on another page, with a preview that loads when it is opened. */
export function EmbedBlock({ kind, id, height, chart, locale }: EmbedBlockProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const { title } = pageAt(locale, `/${kind}/${id}/`)
  const snippet = embedSnippet({ locale, kind, id, title, height })
  return (
    <section className="take" id="embed">
      <h2>{words.embed}</h2>
      <p>{words.embedText}</p>
      <textarea readOnly rows={4} aria-label={words.embedCode} value={snippet} />
      <p>
        <CopyButton text={snippet} label={words.copyCode} locale={locale} />
      </p>
      <details>
        <summary>{words.preview}</summary>
        <iframe
          src={addressOf(embedPath(locale, kind, id))}
          title={`${words.preview}${JOINS[locale].colon}${title}`}
          loading="lazy"
          height={height}
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, as the snippet has it */}
        <script dangerouslySetInnerHTML={{ __html: RESIZE_FRAMES }} />
      </details>
      <p className="take-note">
        <a href={addressOf(embedPath(locale, kind, id))}>{words.embedAlone}</a>
      </p>
      {chart !== undefined && chart.measures.length > 1 && (
        <p className="take-note">
          {words.embedOthers}{' '}
          {chart.measures.slice(1).map((measure, index) => (
            <span key={measure.id}>
              {index > 0 && JOINS[locale].semicolon}
              <a href={addressOf(embedPath(locale, kind, nameWith(chart, index + 1)))}>
                {measure.label[locale]}
              </a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

interface CiteBlockProps {
  readonly assessed: AssessedDossier
  /** Of the page of what is cited, below its language. */
  readonly path: string
  readonly locale: Locale
}

/** How to cite the data, a chart or a claim: as a line, and in BibTeX, to copy. */
export function CiteBlock({ assessed, path, locale }: CiteBlockProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const item = referenceOf(assessed, locale, path)
  const reference = referenceLine(item, locale)
  return (
    <section className="take" id="cite">
      <h2>{words.cite}</h2>
      <p className="reference">{reference}</p>
      <p className="take-row">
        <CopyButton text={reference} label={words.copyReference} today={SEEN_ON} locale={locale} />
        <CopyButton text={bibtexOf(item)} label={words.copyBibtex} locale={locale} />
      </p>
    </section>
  )
}

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
          const variant = words.languages[language] + comma + words.themes[theme]
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
