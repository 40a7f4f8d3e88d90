import type { ReactElement } from 'react'
import { CopyButton } from '@/components/share/copy-button'
import { SHARE_WORDS } from '@/components/share/words'
import { chartOf } from '@/lib/charts/chart'
import type { AssessedDossier } from '@/lib/claims/assess'
import {
  chartEmbedsOf,
  type EmbedKind,
  embedHeight,
  embedPath,
  embedSnippet,
  RESIZE_FRAMES,
} from '@/lib/exports/embed'
import { JOINS, type Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'
import { addressOf } from '@/lib/site/address'

interface EmbedBlockProps {
  readonly assessed: AssessedDossier
  readonly kind: EmbedKind
  readonly id: string
  readonly locale: Locale
}

/** What to paste to show a chart or a claim on another page, with a preview that loads when it is opened. */
export function EmbedBlock({ assessed, kind, id, locale }: EmbedBlockProps): ReactElement {
  const words = SHARE_WORDS[locale]
  const { title } = pageAt(locale, `/${kind}/${id}/`)
  const height = embedHeight(assessed, kind, id, locale)
  const others = kind === 'figures' ? otherEmbeds(assessed, id, locale) : []
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
      {others.length > 0 && (
        <p className="take-note">
          {words.embedOthers}{' '}
          {others.map(({ name, text }, index) => (
            <span key={name}>
              {index > 0 && JOINS[locale].semicolon}
              <a href={addressOf(embedPath(locale, kind, name))}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

/** The embeds that show another measure of a chart first. */
function otherEmbeds(
  assessed: AssessedDossier,
  slug: string,
  locale: Locale,
): readonly { readonly name: string; readonly text: string }[] {
  const entry = assessed.dossier.figures.find((chart) => chart.slug === slug)
  if (entry === undefined) return []
  return [...chartEmbedsOf(chartOf(assessed, entry))]
    .filter(([name]) => name !== slug)
    .map(([name, { chart, measure }]) => ({ name, text: chart.measures[measure]?.label[locale] ?? '' }))
}
