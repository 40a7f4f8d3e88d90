import type { ReactElement } from 'react'
import { Quote } from '@/components/claim/quote'
import { StatusLabel } from '@/components/claim/status-name'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import { isSamePlace } from '@/lib/dossier/place'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { addressOf } from '@/lib/site/address'

interface OutlineProps {
  readonly sections: Source['sections']
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** The article section by section: a line for each paragraph, and the quotes in it. */
export function Outline({ sections, claims, locale }: OutlineProps): ReactElement[] {
  const words = PAGE_WORDS[locale].outline
  const at = (section: number, paragraph: number) =>
    claims.filter(({ claim }) => isSamePlace(claim.place, { section, paragraph }))
  return sections.map(({ section, title, paragraphs }) => (
    <section key={section} id={`section-${section}`} className="outline-section">
      <h2>
        <Phrased text={words.section(section, title[locale])} locale={locale} />
      </h2>
      <QuoteList claims={at(section, 0)} locale={locale} />
      <ol>
        {paragraphs.map((line, index) => (
          <li key={line.en} id={`p${section}-${index + 1}`}>
            <span className="outline-number">{words.paragraph(index + 1)}</span>
            <div>
              <p>{line[locale]}</p>
              <QuoteList claims={at(section, index + 1)} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}

interface QuoteListProps {
  readonly claims: readonly ClaimView[]
  readonly locale: Locale
}

/** The words of a paragraph that make claims, each with its claim and status; nothing where there are none. */
function QuoteList({ claims, locale }: QuoteListProps): ReactElement | null {
  if (claims.length === 0) return null
  return (
    <ul className="outline-quotes">
      {claims.map((claim) => (
        <li key={claim.id} id={claim.id}>
          <a href={addressOf(claim.path[locale])}>
            <Quote words={claim.quote} lang={claim.lang} />
          </a>
          <span>
            <Whole text={claim.statement[locale]} />
          </span>
          <span className="outline-status">
            <StatusLabel item={claim} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  )
}
