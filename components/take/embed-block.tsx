import type { ReactElement } from 'react'
import { CopyButton } from '@/components/take/copy-button'
import type { AssessedDossier } from '@/lib/claims/assess'
import { addressOf } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { TAKE_WORDS } from '@/lib/i18n/take'
import { pageAt } from '@/lib/pages/metadata'
import { type EmbedKind, embedHeight, embedPath, embedSnippet } from '@/lib/publish/embed'

interface EmbedBlockProps {
  readonly assessed: AssessedDossier
  readonly kind: EmbedKind
  readonly id: string
  readonly locale: Locale
}

/** What to paste to show a figure or a claim on another page, with a preview that loads when it is opened. */
export function EmbedBlock({ assessed, kind, id, locale }: EmbedBlockProps): ReactElement {
  const words = TAKE_WORDS[locale]
  const { title } = pageAt(locale, `/${kind}/${id}/`)
  const height = embedHeight(assessed, kind, id, locale)
  const snippet = embedSnippet(locale, kind, id, title, height)
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
          title={`${words.preview}${locale === 'zh' ? '：' : ': '}${title}`}
          loading="lazy"
          style={{ height }}
        />
      </details>
      <p className="take-note">
        <a href={addressOf(embedPath(locale, kind, id))}>{words.embedAlone}</a>{' '}
        <a href={addressOf(`/oembed/${locale}/${kind}/${id}.json`)}>oEmbed</a>
      </p>
    </section>
  )
}
