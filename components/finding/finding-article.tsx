import type { ReactElement } from 'react'
import { FINDING_WORDS } from '@/components/finding/words'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import { CopyButton } from '@/components/share/copy-button'
import { StaticMarkup } from '@/components/static/static-markup'
import type { Finding } from '@/lib/claims/findings'
import { quotable } from '@/lib/claims/quotable'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'
import { findingPath } from '@/lib/site/address'

interface FindingArticleProps {
  readonly finding: Finding
  readonly source: Source
  readonly locale: Locale
}

/** A finding whole: a verdict that can be quoted, what the article and its sources say, what follows, and what it rests on. */
export function FindingArticle({ finding, source, locale }: FindingArticleProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { slug, front, title, group, follows } = finding
  return (
    <article className="finding" id={slug}>
      <div>
        <h3>
          <a href={`#${slug}`}>
            <Phrased text={title[locale]} locale={locale} />
          </a>
        </h3>
        <p className="finding-verdict">
          <Whole text={follows[locale]} />
        </p>
        <CopyButton
          text={quotable(
            {
              title: words.quoted((front ?? title)[locale], CLAIM_WORDS[locale].groups[group]),
              said: follows[locale],
              path: findingPath(locale, slug),
            },
            source,
            locale,
          )}
          label={words.copyVerdict}
          locale={locale}
        />
        <StaticMarkup name="finding-reasons" of={slug} locale={locale} />
      </div>
      <StaticMarkup className="finding-rests" name="finding-rests" of={slug} locale={locale} />
    </article>
  )
}
