import type { ReactElement } from 'react'
import { CopyButton } from '@/components/share/copy-button'
import { SHARE_WORDS } from '@/components/share/words'
import type { Chart } from '@/lib/charts/chart'
import { nameWith } from '@/lib/exports/chart-names'
import { type EmbedKind, embedPath, embedSnippet, RESIZE_FRAMES } from '@/lib/exports/embed'
import { JOINS, type Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'
import { addressOf } from '@/lib/site/address'

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
          {words.embedOthers}
          {JOINS[locale].gap}
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
